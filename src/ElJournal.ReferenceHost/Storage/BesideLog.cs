using System.Collections.Immutable;

namespace ElJournal.ReferenceHost.Storage;

/// <summary>Что пишут рядом с журналом изменений: words and files of facts, which the log knows by address and digest alone.</summary>
/// <param name="Texts">What the facts say in words.</param>
/// <param name="Files">The files that they name.</param>
internal sealed record BesideLog(ImmutableArray<TextRow> Texts, ImmutableArray<FileRow> Files)
{
    /// <summary>Gets nothing.</summary>
    internal static BesideLog Nothing { get; } = new([], []);
}
