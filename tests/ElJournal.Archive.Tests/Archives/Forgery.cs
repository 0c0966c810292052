using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ElJournal.Archive.Zip;

namespace ElJournal.Archive.Tests.Archives;

/// <summary>An archive taken apart and put together again by somebody who knows the form: headers, check sums, digests and seal agree with what was changed.</summary>
internal sealed class Forgery
{
    private Forgery(List<(string Name, byte[] Bytes)> files) => Files = files;

    /// <summary>Gets the files, without manifest and seal.</summary>
    internal List<(string Name, byte[] Bytes)> Files { get; }

    internal JsonObject Manifest { get; private init; } = [];

    internal static Forgery Of(byte[] archive)
    {
        var files = new List<(string Name, byte[] Bytes)>();
        for (var at = 0; BinaryPrimitives.ReadUInt32LittleEndian(archive.AsSpan(at)) == 0x04034b50;)
        {
            var (size, name) = (BinaryPrimitives.ReadInt32LittleEndian(archive.AsSpan(at + 18)), BinaryPrimitives.ReadUInt16LittleEndian(archive.AsSpan(at + 26)));
            files.Add((Encoding.UTF8.GetString(archive, at + 30, name), archive.AsSpan(at + 30 + name, size).ToArray()));
            at += 30 + name + size;
        }

        return new Forgery(files[..^2]) { Manifest = JsonNode.Parse(files[^2].Bytes)!.AsObject() };
    }

    internal Forgery With(Action<Forgery> change)
    {
        change(this);
        return this;
    }

    internal int IndexOf(string name) => Files.FindIndex(f => f.Name == name);

    internal string Text(string name) => Encoding.UTF8.GetString(Files[IndexOf(name)].Bytes);

    internal Forgery Replace(string name, string before, string after)
    {
        var text = Text(name);
        Assert.Contains(before, text, StringComparison.Ordinal);
        Files[IndexOf(name)] = (name, Encoding.UTF8.GetBytes(text.Replace(before, after, StringComparison.Ordinal)));
        return this;
    }

    /// <summary>Puts it together with a list of files that is true.</summary>
    internal byte[] Make()
    {
        Manifest["files"] = new JsonArray([.. Files.Select(f => new JsonObject
        {
            ["name"] = f.Name,
            ["size"] = f.Bytes.Length,
            ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(f.Bytes)),
        })]);
        return MakeAsStated();
    }

    /// <summary>Puts it together with the list of files as the manifest has it.</summary>
    internal byte[] MakeAsStated()
    {
        var json = Manifest.ToJsonString(new System.Text.Json.JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        return MakeWith(Encoding.UTF8.GetBytes(json + "\n"));
    }

    internal byte[] MakeWith(byte[] manifest)
    {
        using var stream = new MemoryStream();
        var zip = new ZipWriter(stream);
        foreach (var (name, bytes) in Files)
        {
            zip.Write(name, bytes);
        }

        zip.Write("manifest.json", manifest);
        zip.Write("manifest.sha256", Encoding.ASCII.GetBytes($"{Convert.ToHexStringLower(SHA256.HashData(manifest))}  manifest.json\n"));
        zip.Finish();
        return stream.ToArray();
    }
}
