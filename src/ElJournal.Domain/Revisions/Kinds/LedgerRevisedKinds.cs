using System.Collections.Immutable;
using ElJournal.Domain.Families;
using ElJournal.Domain.Interchange.Facts.Ledgers;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;

namespace ElJournal.Domain.Revisions.Kinds;

/// <summary>The kinds of facts of ledgers, all handled alike; a thematic plan alone belongs to a journal, and is closed with it.</summary>
internal static class LedgerRevisedKinds
{
    internal static ImmutableArray<RevisedKind> All { get; } = [.. LedgerFiles.All.Select(Make)];

    internal static RevisedKind Guardianships { get; } = Of(typeof(Guardianship));

    internal static RevisedKind Checks { get; } = Of(typeof(Check));

    internal static RevisedKind Closings { get; } = Of(typeof(JournalClosing));

    internal static RevisedKind Of(Type factType) => All.Single(k => k.FactType == factType);

    private static RevisedKind Make(LedgerFile file)
    {
        var kind = file.Kind;
        return new RevisedKind<LedgerFact>(file.Description, kind.Word, static f => f.Key, static (record, f) => record.Add(f), kind.FactType)
        {
            Coverage = kind.Kind,
            HasHistory = true,
            Recorded = static (f, recorded) => f with { Recorded = recorded },
            Provenance = static f => f.Recorded,
            Owners = OwnersOf,
            Rules = static (f, check) => f.Refer(check),
            Place = kind.FactType == typeof(PlannedTopic) ? static (f, _) => new FactPlace(((PlannedTopic)f).Journal, null) : null,
            IsInUse = kind.FactType == typeof(PlannedTopic) ? static (_, _) => false : null,
        };
    }

    private static ImmutableArray<string> OwnersOf(LedgerFact fact) => fact switch
    {
        Guardianship g => [Owner.Everybody, Owner.Of(g.Guardian)],
        Check => [Owner.Everybody],
        JournalClosing c => [c.Journal is { } journal ? Owner.Of(journal) : Owner.Everybody],
        _ => [],
    };
}
