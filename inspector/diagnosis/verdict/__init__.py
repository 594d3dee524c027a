"""One answer for each credential: the worst fact, one sentence, one next step."""
