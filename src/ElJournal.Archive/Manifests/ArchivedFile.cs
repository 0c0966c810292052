namespace ElJournal.Archive.Manifests;

/// <summary>Файл архива, как его называет опись.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
/// <param name="Name">The name of its entry.</param>
/// <param name="Size">How many bytes it has.</param>
/// <param name="Digest">SHA-256 of them, 64 hexadecimal digits in small letters.</param>
public sealed record ArchivedFile(string Name, long Size, string Digest);
