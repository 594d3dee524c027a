"""The requests in lines for grpcurl are messages of Momento's own definitions, with the names that were asked for."""

from __future__ import annotations

import json
import shlex

import pytest
from google.protobuf import json_format
from momento_wire_types import cacheclient_pb2, cachepubsub_pb2

from inspector.credential.permissions.access import Operation
from inspector.service.copy_as import Tool, write
from tests import samples
from tests.service.copy_as.calls import HOSTILE, call, caller

TOPICS = {
    Operation.PUBLISH: cachepubsub_pb2._PublishRequest,
    Operation.SUBSCRIBE: cachepubsub_pb2._SubscriptionRequest,
}
WHO = caller(samples.v1_key())


def request(operation: Operation, name: str) -> tuple[str, str, str]:
    """The file, the method and the JSON of a line."""
    line = write(Tool.GRPCURL, WHO, call(operation, key=name, value=name)).text
    words = shlex.split(line[line.index("grpcurl -expand") :])
    return words[words.index("-proto") + 1], words[-1], words[words.index("-d") + 1]


@pytest.mark.parametrize("name", HOSTILE)
def test_the_messages_of_a_cache(name: str) -> None:
    for operation, kind in (
        (Operation.GET, cacheclient_pb2._GetRequest),
        (Operation.SET, cacheclient_pb2._SetRequest),
        (Operation.DELETE, cacheclient_pb2._DeleteRequest),
    ):
        file, method, text = request(operation, name)
        message = json_format.Parse(text, kind())
        assert file == "cacheclient.proto"
        assert message.cache_key == name.encode()
        service = cacheclient_pb2.DESCRIPTOR.services_by_name["Scs"]
        assert method.rpartition("/")[0] == service.full_name
        assert (
            service.methods_by_name[method.rpartition("/")[2]].input_type.full_name
            == message.DESCRIPTOR.full_name
        )
        if operation is Operation.SET:
            assert (message.cache_body, message.ttl_milliseconds) == (name.encode(), 60_000)


@pytest.mark.parametrize("operation", TOPICS)
def test_the_messages_of_a_topic(operation: Operation) -> None:
    service = cachepubsub_pb2.DESCRIPTOR.services_by_name["Pubsub"]
    for name in ["plain", "it's", "日本語"]:
        file, method, text = request(operation, name)
        asked = service.methods_by_name[method.rpartition("/")[2]].input_type
        kind = (
            cachepubsub_pb2._PublishRequest
            if operation is Operation.PUBLISH
            else cachepubsub_pb2._SubscriptionRequest
        )
        message = json_format.Parse(text, kind())
        assert (file, asked.full_name) == ("cachepubsub.proto", message.DESCRIPTOR.full_name)
        assert method.rpartition("/")[0] == service.full_name
        assert (message.cache_name, message.topic) == ("default-cache", name)
        assert json.loads(text)["topic"] == name
