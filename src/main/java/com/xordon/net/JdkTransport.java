package com.xordon.net;

import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.LowLevelHttpRequest;
import com.google.api.client.http.LowLevelHttpResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Lets the library speak by the JDK's newer client: the older one knows no PATCH and keeps back
/// the body of a 401. The time-out holds for the whole answer, so that a slow one can't hold us.
public final class JdkTransport extends HttpTransport {
  private static final Set<String> NOT_OURS =
      Set.of("connection", "content-length", "expect", "host", "upgrade");

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(10))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  @Override
  public boolean supportsMethod(String method) {
    return true;
  }

  @Override
  protected LowLevelHttpRequest buildRequest(String method, String url) {
    return new Request(method, URI.create(url));
  }

  private final class Request extends LowLevelHttpRequest {
    private final String method;
    private final HttpRequest.Builder builder;
    private Duration patience = Duration.ofSeconds(30);

    Request(String method, URI uri) {
      this.method = method;
      this.builder = HttpRequest.newBuilder(uri);
    }

    @Override
    public void addHeader(String name, String value) {
      if (NOT_OURS.contains(name.toLowerCase(Locale.ROOT))) return;
      try {
        builder.header(name, value);
      } catch (IllegalArgumentException e) {
        // without its cause, which quotes the value
        throw new IllegalArgumentException("the header " + name + " can't be sent");
      }
    }

    @Override
    public void setTimeout(int connect, int read) {
      if (read > 0) patience = Duration.ofMillis(read);
    }

    @Override
    public LowLevelHttpResponse execute() throws IOException {
      var request = builder.method(method, body()).build();
      // not sendAsync, whose answers come by the common pool, where whoever asked may be waiting
      var asked = threads.submit(() -> client.send(request, BodyHandlers.ofByteArray()));
      try {
        return new Response(asked.get(patience.toMillis(), TimeUnit.MILLISECONDS));
      } catch (TimeoutException e) {
        asked.cancel(true);
        throw new SocketTimeoutException("no whole answer in " + patience);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof IOException broken) throw broken;
        throw new IOException(e.getCause());
      } catch (InterruptedException e) {
        asked.cancel(true);
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted");
      }
    }

    private HttpRequest.BodyPublisher body() throws IOException {
      var content = getStreamingContent();
      if (content == null) return BodyPublishers.noBody();
      if (getContentType() != null) builder.header("Content-Type", getContentType());
      if (getContentEncoding() != null) builder.header("Content-Encoding", getContentEncoding());
      var bytes = new ByteArrayOutputStream();
      content.writeTo(bytes);
      return BodyPublishers.ofByteArray(bytes.toByteArray());
    }
  }

  private static final class Response extends LowLevelHttpResponse {
    private final HttpResponse<byte[]> answer;
    private final List<Map.Entry<String, String>> headers = new ArrayList<>();

    Response(HttpResponse<byte[]> answer) {
      this.answer = answer;
      answer
          .headers()
          .map()
          .forEach((name, values) -> values.forEach(v -> headers.add(Map.entry(name, v))));
    }

    private String header(String name) {
      return answer.headers().firstValue(name).orElse("");
    }

    @Override
    public InputStream getContent() {
      return new ByteArrayInputStream(answer.body());
    }

    @Override
    public String getContentEncoding() {
      return header("Content-Encoding");
    }

    @Override
    public long getContentLength() {
      return answer.body().length;
    }

    @Override
    public String getContentType() {
      return header("Content-Type");
    }

    @Override
    public String getStatusLine() {
      return "HTTP " + answer.statusCode();
    }

    @Override
    public int getStatusCode() {
      return answer.statusCode();
    }

    @Override
    public String getReasonPhrase() {
      return "";
    }

    @Override
    public int getHeaderCount() {
      return headers.size();
    }

    @Override
    public String getHeaderName(int index) {
      return headers.get(index).getKey();
    }

    @Override
    public String getHeaderValue(int index) {
      return headers.get(index).getValue();
    }
  }
}
