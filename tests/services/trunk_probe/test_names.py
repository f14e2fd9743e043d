"""Looking a host up, at a real DNS server."""

from __future__ import annotations

import socket
import socketserver
import threading
from collections.abc import Iterator
from typing import Any

import dns.asyncresolver
import dns.message
import dns.name
import dns.rcode
import dns.rdatatype
import dns.rrset
import pytest

from sigmamind_desktop.domain.trunks.check import CheckResult, Subject, Verdict, verdict_of
from sigmamind_desktop.domain.trunks.sip_options import Transport
from sigmamind_desktop.services.trunk_probe.names import Names, Target, Whereabouts
from tests.services.trunk_probe.conftest import probe_here

_SECONDS = 2.0


@pytest.fixture
def find(run_async: Any, resolve: Any) -> Any:
    def find(host: str, *records: str) -> Whereabouts:
        return run_async(resolve(*records).find(host, _SECONDS))

    return find


async def test_an_address_is_taken_as_it_is() -> None:
    names = Names(dns.asyncresolver.Resolver(configure=False))
    found = await names.find("[2001:db8::1]", _SECONDS)
    assert found.result is CheckResult.NAME_IS_ADDRESS
    assert found.targets[Transport.TLS] == (Target("2001:db8::1", 5061),)


def test_without_srv_the_usual_ports_are_tried(find: Any) -> None:
    found = find("acme.test", "host-record=acme.test,127.0.0.1,::1")
    assert found.result is CheckResult.NAME_FOUND
    assert found.records == ("A", "AAAA")
    assert found.targets == {
        Transport.UDP: (Target("127.0.0.1", 5060), Target("::1", 5060)),
        Transport.TCP: (Target("127.0.0.1", 5060), Target("::1", 5060)),
        Transport.TLS: (Target("127.0.0.1", 5061), Target("::1", 5061)),
    }


def test_the_srv_of_lower_priority_comes_later_whatever_its_weight(find: Any) -> None:
    found = find(
        "acme.test",
        "host-record=one.test,127.0.0.1",
        "host-record=two.test,127.0.0.2",
        "srv-host=_sip._udp.acme.test,two.test,5062,20,100",
        "srv-host=_sip._udp.acme.test,one.test,5061,10,1",
    )
    assert found.targets == {Transport.UDP: (Target("127.0.0.1", 5061), Target("127.0.0.2", 5062))}
    assert found.records == ("A", "SRV")


def test_each_server_has_its_turn_before_the_second_address_of_the_first(find: Any) -> None:
    found = find(
        "acme.test",
        "host-record=one.test,127.0.0.1,::1",
        "host-record=two.test,127.0.0.2",
        "srv-host=_sip._tcp.acme.test,one.test,5060,10,1",
        "srv-host=_sip._tcp.acme.test,two.test,5060,20,1",
    )
    assert [target.address for target in found.targets[Transport.TCP]] == ["127.0.0.1", "127.0.0.2", "::1"]


def test_a_transport_that_is_expressly_not_offered_is_not_tried(find: Any) -> None:
    found = find("acme.test", "host-record=acme.test,127.0.0.1", "srv-host=_sips._tcp.acme.test")
    assert found.targets[Transport.TLS] == ()
    assert found.targets[Transport.TCP] == (Target("127.0.0.1", 5060),)


def test_naptr_names_the_srv_records(find: Any) -> None:
    found = find(
        "acme.test",
        "host-record=edge.test,127.0.0.9",
        "naptr-record=acme.test,20,50,S,SIP+D2U,,_sip._udp.far.test",
        "naptr-record=acme.test,10,50,s,SIP+D2U,,_sip._udp.near.test",
        "naptr-record=acme.test,10,50,u,E2U+sip,!^.*$!sip:x@acme.test!",
        "srv-host=_sip._udp.near.test,edge.test,5080,1,1",
        "srv-host=_sip._udp.far.test,edge.test,5090,1,1",
    )
    assert found.targets == {Transport.UDP: (Target("127.0.0.9", 5080),)}
    assert "NAPTR" in found.records


def test_a_name_that_nobody_has(find: Any, check: Any, resolve: Any) -> None:
    assert find("acmee.test", "host-record=acme.test,127.0.0.1").result is CheckResult.NAME_UNKNOWN


def test_a_name_without_an_address(find: Any) -> None:
    assert find("acme.test", "txt-record=acme.test,hello").result is CheckResult.NAME_WITHOUT_ADDRESS


def test_a_server_that_refuses_to_say_is_no_proof(find: Any) -> None:
    # dnsmasq refuses what it is not told where to ask.
    assert find("acme.example", "host-record=acme.test,127.0.0.1").result is CheckResult.NAME_NOT_LOOKED_UP


def test_a_dns_server_that_is_silent_is_no_proof(run_async: Any, check: Any) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind(("127.0.0.1", 0))
        resolver = dns.asyncresolver.Resolver(configure=False)
        resolver.nameservers, resolver.port = ["127.0.0.1"], silent.getsockname()[1]
        lines = check("acme.test", probe_here(Names(resolver)))
    assert lines[Subject.NAME].result is CheckResult.NAME_NOT_LOOKED_UP
    assert verdict_of(tuple(lines.values())) is Verdict.NOT_LOOKED_UP


async def test_the_domains_of_this_computer_are_not_added(resolve: Any) -> None:
    names = resolve("host-record=acme.test.office.test,127.0.0.1")
    names._resolver.search = [dns.name.from_text("office.test.")]
    assert (await names.find("acme.test", _SECONDS)).result is not CheckResult.NAME_FOUND


def test_a_host_with_ipv6_alone_is_asked(resolve: Any, check: Any) -> None:
    lines = check("six.test", probe_here(resolve("host-record=six.test,::1")))
    assert lines[Subject.NAME].facts["records"] == "AAAA"
    assert lines[Subject.TCP].result is CheckResult.REFUSED


def test_the_second_server_is_asked_when_the_first_refuses(kamailio: str, resolve: Any, check: Any) -> None:
    names = resolve(
        "host-record=down.test,127.0.0.27",
        f"host-record=up.test,{kamailio}",
        *(f"srv-host={name}.acme.test,down.test,5060,10,1" for name in ("_sip._udp", "_sip._tcp")),
        *(f"srv-host={name}.acme.test,up.test,5060,20,1" for name in ("_sip._udp", "_sip._tcp")),
    )
    lines = check("acme.test", probe_here(names))
    assert lines[Subject.UDP].result is lines[Subject.TCP].result is CheckResult.ANSWERS


def test_a_server_of_lower_priority_is_left_in_peace(kamailio: str, resolve: Any, check: Any) -> None:
    names = resolve(
        f"host-record=first.test,{kamailio}",
        "host-record=second.test,127.0.0.27",
        "srv-host=_sip._tcp.acme.test,first.test,5060,10,1",
        "srv-host=_sip._tcp.acme.test,second.test,5060,20,65000",
    )
    with socket.create_server(("127.0.0.27", 5060)) as second:
        second.setblocking(False)
        lines = check("acme.test", probe_here(names))
        with pytest.raises(BlockingIOError):
            second.accept()
    assert lines[Subject.TCP].result is CheckResult.ANSWERS


_LOST = {
    "srv.test.": dns.rdatatype.SRV,
    "naptr.test.": dns.rdatatype.NAPTR,
    "gone.test.": dns.rdatatype.SRV,
    "failing.test.": None,
}
"""What is never answered of a domain (None: all is); of every other one, its IPv4 addresses."""


class _Forgetful(socketserver.DatagramRequestHandler):
    """A DNS server that knows an SRV record of far.test, has no gone.test, and loses some answers."""

    def handle(self) -> None:
        query = dns.message.from_wire(self.rfile.read())
        [question] = query.question
        domain = dns.name.Name(question.name.labels[-3:]).to_text()
        if question.rdtype == _LOST.get(domain, dns.rdatatype.A):
            return
        response = dns.message.make_response(query)
        name = question.name.to_text()
        if domain == "gone.test.":
            response.set_rcode(dns.rcode.NXDOMAIN)
        elif (domain, question.rdtype) == ("failing.test.", dns.rdatatype.SRV):
            response.set_rcode(dns.rcode.SERVFAIL)
        if (name, question.rdtype) == ("_sip._udp.far.test.", dns.rdatatype.SRV):
            response.answer.append(dns.rrset.from_text(name, 60, "IN", "SRV", "1 1 5060 server.test."))
        self.wfile.write(response.to_wire())


@pytest.fixture
def forgetful() -> Iterator[int]:
    with socketserver.UDPServer(("127.0.0.1", 0), _Forgetful) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield server.server_address[1]
        server.shutdown()


@pytest.mark.parametrize(
    ("host", "result"),
    [
        ("acme.test", CheckResult.NAME_NOT_LOOKED_UP),
        ("far.test", CheckResult.NAME_NOT_LOOKED_UP),
        ("srv.test", CheckResult.NAME_NOT_LOOKED_UP),
        ("naptr.test", CheckResult.NAME_NOT_LOOKED_UP),
        ("failing.test", CheckResult.NAME_NOT_LOOKED_UP),
        # Nothing is under a name that does not exist (RFC 8020).
        ("gone.test", CheckResult.NAME_UNKNOWN),
    ],
)
async def test_an_answer_that_was_lost_is_no_proof_that_there_is_none(
    host: str, result: CheckResult, forgetful: int
) -> None:
    resolver = dns.asyncresolver.Resolver(configure=False)
    resolver.nameservers, resolver.port = ["127.0.0.1"], forgetful
    assert (await Names(resolver).find(host, 1.0)).result is result


async def test_a_dns_server_that_is_silent_does_not_hide_the_next(resolve: Any) -> None:
    names = resolve("host-record=acme.test,127.0.0.1")
    port = names._resolver.port
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as silent:
        silent.bind(("127.0.0.31", port))
        names._resolver.nameservers.insert(0, "127.0.0.31")
        assert (await names.find("acme.test", _SECONDS)).result is CheckResult.NAME_FOUND
