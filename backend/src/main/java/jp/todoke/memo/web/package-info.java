/** 説明用メモ: its part of the API. */
