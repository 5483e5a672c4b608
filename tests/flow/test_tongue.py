from kiosk.flow.tongue import Tongue

BOTH = ("zh", "en")


def test_it_begins_with_the_first_or_the_one_wished():
    assert Tongue(BOTH).now == "zh"
    assert Tongue(BOTH, "en").now == "en"


def test_it_turns_round():
    tongue = Tongue(BOTH)
    tongue.turn()
    assert tongue.now == "en"
    tongue.turn()
    assert tongue.now == "zh"


def test_from_one_that_the_exhibit_lacks_it_turns_to_the_first():
    tongue = Tongue(("fr", "de"), "en")
    tongue.turn()
    assert tongue.now == "fr"


def test_every_visit_begins_in_the_first():
    tongue = Tongue(BOTH)
    assert not tongue.begin()
    tongue.turn()
    assert tongue.begin()
    assert tongue.now == "zh"


def test_another_exhibit_goes_on_in_the_same_if_it_can():
    tongue = Tongue(BOTH)
    tongue.turn()
    tongue.take(("en", "fr"))
    assert tongue.now == "en"
    tongue.take(("fr",))
    assert tongue.now == "fr"


def test_a_wish_holds_at_once_and_the_same_wish_changes_nothing():
    tongue = Tongue(BOTH)
    tongue.wish("en")
    assert tongue.now == "en"
    tongue.turn()
    tongue.wish("en")
    assert tongue.now == "zh"
    tongue.wish("")
    assert tongue.first == "zh"


def test_large_type_is_over_when_a_visit_begins():
    tongue = Tongue(("zh", "en"))
    tongue.turn_size()
    assert tongue.is_large

    assert tongue.begin()
    assert not tongue.is_large
    assert not tongue.begin()
