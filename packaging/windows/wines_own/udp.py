"""On Wine 8 the client times out: an answer from an address of this computer but 127.0.0.1 does not come."""

import socket

with (
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server,
    socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client,
):
    server.bind(("127.0.0.23", 0))
    client.settimeout(2)
    client.connect(server.getsockname())
    client.send(b"question")
    server.sendto(b"answer", server.recvfrom(100)[1])
    print(client.recv(100))
