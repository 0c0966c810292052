namespace ElJournal.Domain.Revisions.Log;

/// <summary>Источник соли: fills a salt with bytes that nobody can foresee.</summary>
/// <remarks>A library has no chance of its own; a host gives <see cref="System.Security.Cryptography.RandomNumberGenerator.Fill"/>.</remarks>
/// <param name="salt">The salt, <see cref="LogFormat.SaltBytes"/> long.</param>
public delegate void SaltSource(Span<byte> salt);
