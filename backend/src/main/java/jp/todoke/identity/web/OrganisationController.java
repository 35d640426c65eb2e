package jp.todoke.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.stream.Collectors;
import jp.todoke.identity.InstallationSetUp;
import jp.todoke.identity.organisation.Holding;
import jp.todoke.identity.organisation.Holdings;
import jp.todoke.identity.organisation.LegalRegime;
import jp.todoke.identity.organisation.LegalRegimes;
import jp.todoke.identity.organisation.Organisation;
import jp.todoke.identity.organisation.PhoneNumber;
import jp.todoke.identity.organisation.Post;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.TypedPhoneNumber;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.UnitKind;
import jp.todoke.identity.organisation.Units;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Units, posts and holders. */
@RestController
@RequestMapping("/api/admin")
class OrganisationController {

    private final Units units;
    private final Organisation organisation;
    private final LegalRegimes regimes;
    private final Holdings holdings;
    private final InstallationSetUp setUp;

    OrganisationController(
            Units units, Organisation organisation, LegalRegimes regimes, Holdings holdings, InstallationSetUp setUp) {
        this.units = units;
        this.organisation = organisation;
        this.regimes = regimes;
        this.holdings = holdings;
        this.setUp = setUp;
    }

    /**
     * {@code vacant}: nobody holds the post today, deputies included, so its tasks reach nobody; {@code takesTwo}: an
     * appointment to it counts when a second person has confirmed it.
     */
    record PostWithHolders(long id, Role role, String name, boolean vacant, boolean takesTwo, List<Holding> holdings) {}

    record UnitWithPosts(
            String code,
            String name,
            UnitKind kind,
            @Nullable String parentCode,
            String bodyName,
            @Nullable String phone,
            LegalRegime legalRegime,
            List<PostWithHolders> posts) {}

    record NewUnit(
            @NotNull(message = "{violation.required}")
                    @Pattern(regexp = "[A-Z][0-9A-Z-]{0,19}", message = "{violation.unit-code-form}")
                    String code,
            @PlainText(required = true, max = 100) String name,
            @NotNull(message = "{violation.required}") UnitKind kind,
            @PlainText(max = 40) @Nullable String parentCode,
            @TypedPhoneNumber @PlainText(max = 30) @Nullable String phone) {}

    record UnitChange(
            @PlainText(required = true, max = 100) String name,
            @TypedPhoneNumber @PlainText(max = 30) @Nullable String phone) {}

    record LegalRegimeChange(@NotNull(message = "{violation.required}") LegalRegime legalRegime) {}

    record NewPost(
            @PlainText(required = true, max = 40) String unitCode,
            @NotNull(message = "{violation.required}") Role role,
            @PlainText(required = true, max = 60) String name) {}

    record TakingBack(@PlainText(required = true, max = 200) String reason) {}

    @GetMapping("/units")
    List<UnitWithPosts> listUnits() {
        var held = holdings.list().stream().collect(Collectors.groupingBy(Holding::postId));
        var posts = organisation.posts().stream().collect(Collectors.groupingBy(Post::unitCode));
        var ruled = regimes.all();
        var alone = setUp.goesOn();
        return units.all().stream()
                .map(unit -> view(
                        unit,
                        ruled.getOrDefault(unit.code(), LegalRegime.ADMIN_ORGAN),
                        posts.getOrDefault(unit.code(), List.of()).stream()
                                .map(post -> view(post, alone, held.getOrDefault(post.id(), List.of())))
                                .toList()))
                .toList();
    }

    @PostMapping("/units")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enterUnit(@Valid @RequestBody NewUnit unit) {
        organisation.enterUnit(
                unit.code(),
                unit.name().strip(),
                unit.kind(),
                blankToNull(unit.parentCode()),
                PhoneNumber.folded(unit.phone()).orElse(null));
    }

    @PutMapping("/units/{unit}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeUnit(@PathVariable String unit, @Valid @RequestBody UnitChange change) {
        organisation.changeUnit(
                unit, change.name().strip(), PhoneNumber.folded(change.phone()).orElse(null));
    }

    @PutMapping("/units/{unit}/legal-regime")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changeLegalRegime(@PathVariable String unit, @Valid @RequestBody LegalRegimeChange change) {
        organisation.changeLegalRegime(unit, change.legalRegime());
    }

    @PostMapping("/posts")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enterPost(@Valid @RequestBody NewPost post) {
        organisation.enterPost(post.unitCode(), post.role(), post.name().strip());
    }

    @PostMapping("/holdings/{holding}/taking-back")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeHoldingBack(@PathVariable long holding, @Valid @RequestBody TakingBack slip) {
        holdings.takeBack(holding, slip.reason().strip());
    }

    private static UnitWithPosts view(Unit unit, LegalRegime regime, List<PostWithHolders> posts) {
        return new UnitWithPosts(
                unit.code(), unit.name(), unit.kind(), unit.parentCode(), unit.bodyName(), unit.phone(), regime, posts);
    }

    private static PostWithHolders view(Post post, boolean alone, List<Holding> holdings) {
        return new PostWithHolders(
                post.id(),
                post.role(),
                post.name(),
                holdings.stream().noneMatch(Holding::today),
                post.role().takesTwo() && !alone,
                holdings);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
