using System.Buffers;

namespace ElJournal.ReferenceHost.Output;

/// <summary>Lines kept aside on disk until the result is put together, so that memory does not grow with their number.</summary>
internal sealed class Spool : IDisposable
{
    private const int BufferSize = 1 << 16;
    private readonly string path = Path.Combine(Path.GetTempPath(), $"eljournal-{Path.GetRandomFileName()}");
    private FileStream? stream;

    /// <summary>Gets how many lines there are.</summary>
    internal int Count { get; private set; }

    /// <summary>Adds a line.</summary>
    internal void Add(ReadOnlySpan<byte> line)
    {
        try
        {
            // The file has no name any more once its only handle is closed, also after a crash.
            stream ??= new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferSize, FileOptions.DeleteOnClose);
            stream.Write(Count == 0 ? "\n"u8 : ",\n"u8);
            stream.Write(line);
            Count++;
        }
        catch (Exception e) when (OutputException.IsCausedByDisk(e))
        {
            throw new OutputException(path, e);
        }
    }

    /// <summary>Copies all lines, each after the first behind a comma.</summary>
    internal void CopyTo(Stream target)
    {
        if (stream is null)
        {
            return;
        }

        stream.Position = 0;
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            target.Write(buffer, 0, read);
        }

        ArrayPool<byte>.Shared.Return(buffer);
    }

    public void Dispose() => stream?.Dispose();
}
