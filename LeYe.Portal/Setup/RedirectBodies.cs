namespace LeYe.Portal.Setup;

/// <summary>
/// After an act the browser is sent on to another page, and what the framework writes beside that is a whole page that nobody sees:
/// five kilobytes on a slow line. It is dropped.
/// </summary>
public static class RedirectBodies
{
    public static void UseRedirectBodies(this WebApplication app) => app.Use(async (http, next) =>
    {
        if (!HttpMethods.IsPost(http.Request.Method))
        {
            await next(http);
            return;
        }
        var body = http.Response.Body;
        http.Response.Body = new Sieve(http.Response, body);
        try
        {
            await next(http);
        }
        finally
        {
            http.Response.Body = body;
        }
    });

    private sealed class Sieve(HttpResponse response, Stream body) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        private bool IsDropped => response.StatusCode is >= StatusCodes.Status300MultipleChoices and < StatusCodes.Status400BadRequest;

        public override void Flush()
        {
            if (!IsDropped)
                body.Flush();
        }

        public override Task FlushAsync(CancellationToken cancellationToken) => IsDropped ? Task.CompletedTask : body.FlushAsync(cancellationToken);

        public override void Write(byte[] buffer, int offset, int count)
        {
            if (!IsDropped)
                body.Write(buffer, offset, count);
        }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            IsDropped ? ValueTask.CompletedTask : body.WriteAsync(buffer, cancellationToken);

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
