namespace ElJournal.Hostile.Tests;

/// <summary>A file as somebody hands it over.</summary>
/// <param name="Name">Its name, which readers go by.</param>
/// <param name="Bytes">What is in it.</param>
internal sealed record HostileFile(string Name, byte[] Bytes);
