using System.Collections.Immutable;
using ElJournal.Archive.Manifests;

namespace ElJournal.ReferenceHost.Archives;

/// <summary>What an archive says of itself as a record, in words.</summary>
internal static class RecordWords
{
    internal static ImmutableArray<(string Title, string? Value)> Of(RecordsMetadata record) =>
        [("составил", record.MadeBy), ("основание", record.Basis), ("срок хранения", record.Term), ("класс доступа", record.Access)];
}
