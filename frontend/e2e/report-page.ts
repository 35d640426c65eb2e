import { expect, type Page } from '@playwright/test'

/** The pages of the first report, as the teacher of the nursery goes through them. */
export class ReportPage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/report')
  }

  async isAt(heading: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  }

  async next(name = '次へ'): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click()
  }

  async noticed(time: string): Promise<void> {
    await this.isAt('いつ気付きましたか')
    await this.page.getByLabel('時刻', { exact: true }).fill(time)
  }

  async what(kind: string, medium: string, description: string): Promise<void> {
    await this.isAt('何がどうなりましたか')
    await this.page.getByRole('radiogroup', { name: 'どうなったか' }).getByLabel(kind, { exact: true }).check()
    await this.page.getByRole('radiogroup', { name: '何に入っていたか' }).getByLabel(medium, { exact: true }).check()
    await this.page.getByLabel('状況').fill(description)
  }

  async whose(group: string, contents: string): Promise<void> {
    await this.isAt('誰の、何の情報ですか')
    await this.page.getByLabel(group, { exact: true }).check()
    await this.page.getByLabel('何の情報か').fill(contents)
    await this.myNumber('含まれない')
  }

  async myNumber(answer: string): Promise<void> {
    await this.page.getByRole('radiogroup', { name: 'マイナンバー' }).getByLabel(answer, { exact: true }).check()
  }

  async persons(min: string, max: string): Promise<void> {
    await this.isAt('何人分ですか')
    await this.page.getByLabel('最小').fill(min)
    await this.page.getByLabel('最大').fill(max)
  }

  async place(where: string): Promise<void> {
    await this.isAt('どこで、最後に確認したのはいつですか')
    await this.page.getByLabel('どこで', { exact: true }).fill(where)
  }

  async malice(answer: string, danger = 'いない'): Promise<void> {
    await this.isAt('盗難や不正などの疑いがありますか')
    const asked = (name: string) => this.page.getByRole('radiogroup', { name })
    await asked('盗難や不正などの疑いがありますか').getByLabel(answer, { exact: true }).check()
    await asked('けが人や、身の危険のある人がいますか').getByLabel(danger, { exact: true }).check()
  }

  /** From the third question to the page that shows all answers, as short as they may be. */
  async answerTheRest(): Promise<void> {
    await this.whose('子ども', '写真')
    await this.next()
    await this.persons('22', '46')
    await this.next()
    await this.place('事務室の書庫')
    await this.next()
    await this.malice('分からない')
    await this.next('確認へ')
    await this.isAt('内容の確認')
  }
}
