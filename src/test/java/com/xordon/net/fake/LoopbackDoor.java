package com.xordon.net.fake;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// A server on the loopback address that can be shut, so that connections are refused, and opened
/// again under the same number. While it is shut a silent socket keeps the number taken.
public final class LoopbackDoor implements AutoCloseable {
  private final HttpHandler handler;
  private final InetSocketAddress address;
  private ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private @Nullable HttpServer server;
  private @Nullable Socket silent;

  LoopbackDoor(HttpHandler handler) {
    this.handler = handler;
    try {
      var first = listen(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0));
      server = first;
      address = first.getAddress();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpServer listen(InetSocketAddress where) throws IOException {
    var opened = HttpServer.create(where, 0);
    opened.createContext("/", handler);
    opened.setExecutor(workers);
    opened.start();
    return opened;
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + address.getPort() + path);
  }

  synchronized void open() {
    if (server != null) return;
    try {
      letGo();
      workers = Executors.newVirtualThreadPerTaskExecutor();
      server = listen(address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized void shut() {
    if (server == null) return;
    stop();
    try {
      var socket = new Socket();
      silent = socket;
      socket.setReuseAddress(true);
      socket.bind(address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stop() {
    workers.shutdownNow();
    if (server != null) server.stop(0);
    server = null;
  }

  private void letGo() throws IOException {
    if (silent != null) silent.close();
    silent = null;
  }

  @Override
  public synchronized void close() {
    stop();
    try {
      letGo();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
