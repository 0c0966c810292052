using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Api;

/// <summary>Ответ на принятую запись.</summary>
/// <typeparam name="T">What was written.</typeparam>
/// <param name="Fact">What stands now.</param>
/// <param name="Warnings">Of what the acts only warn, in Russian, each with its clause; empty mostly.</param>
internal sealed record Written<T>(T Fact, ImmutableArray<string> Warnings);
