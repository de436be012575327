"""However heavy a mail is, it costs 5 s of the processor and 200 MB at the most, and holds up none behind it (S9).

Seen to fail: before mails were stored in pieces a mail of 60 MB took 482 MB; before they were read in lanes the small one
waited for the large.
"""
import pytest

from harness.heavy import MB, heavy, is_settled, weigh
from harness.mails import free_port, mail

# The figures of large ones are those of a release build; a debug build takes two to three times the processor.


@pytest.fixture
def lmtp_office(new_office):
    def new(engine="sqlite", **more):
        port = free_port()
        office = new_office(
            engine, arguments=["--lmtp", f"127.0.0.1:{port}"], environment={"RINGBACK_MAIL_FROM": "office@millerrowe.example"},
            **more)
        office.lmtp = port
        return office

    return new


def test_no_shape_of_mail_takes_long_even_in_a_debug_build(lmtp_office):
    with lmtp_office() as office:
        for number, (name, raw) in enumerate(heavy(MB).items()):
            memory, cpu, _ = weigh(office, [raw], mail(f"{number}", sender=f"small{number}@outside.example"), is_settled)
            assert cpu <= 5 and memory <= 100, (name, cpu, memory)


@pytest.mark.drill
@pytest.mark.parametrize("size", [24, 62])
@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
def test_no_mail_takes_too_much(lmtp_office, engine, size):
    too_much = []
    with lmtp_office(engine) as office:
        for number, (name, raw) in enumerate(heavy(size * MB).items()):
            small = mail(f"{number}-{size}", sender=f"small{number}@outside.example")
            memory, cpu, behind = weigh(office, [raw], small, is_settled)
            print(f"{engine} | {size} MB | {name} | {cpu:.1f} s | {memory:.0f} MB | {behind:.2f} s")
            if memory > 200 or cpu > 5 or behind > 1:
                too_much.append((name, memory, cpu, behind))
        assert not too_much
        assert not office.server.log_lines(containing="unread")


@pytest.mark.drill
@pytest.mark.parametrize("engine", ["sqlite", "postgres"])
def test_four_large_ones_at_once_take_no_more(lmtp_office, engine):
    shapes = heavy(62 * MB)
    with lmtp_office(engine) as office:
        four = [shapes[name] for name in ("plain", "one line", "HTML", "a file")]
        memory, cpu, behind = weigh(office, four, mail("behind-four"), is_settled)
        print(f"{engine} | 62 MB | four at once | {cpu:.1f} s | {memory:.0f} MB | {behind:.2f} s")
        assert memory <= 200 and cpu <= 20 and behind <= 1
