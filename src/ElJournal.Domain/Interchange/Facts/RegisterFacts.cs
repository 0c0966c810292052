using System.Collections.Immutable;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>The parts of <c>school.json</c>, in an order in which each refers to earlier ones only.</summary>
internal static class RegisterFacts
{
    internal static ImmutableArray<RegisterSection> Sections { get; } =
    [
        One(SchoolFacts.School, static c => c.Register.School),
        One(SchoolFacts.Year, static c => new YearSpan(c.Register.Year)),
        Many(PeopleFacts.Staff, static c => c.Register.Staff.Select(s => new PeopleFacts.PersonFact(s))),
        Many(PeopleFacts.Pupils, static c => c.Register.Pupils.Select(p => new PeopleFacts.PupilFact(p))),
        Many(ClassFacts.Classes, static c => c.Register.Classes),
        Many(PeopleFacts.Enrolments, static c => c.Register.Enrolments),
        Many(ClassFacts.Subgroups, static c => c.Register.Subgroups),
        Many(PeopleFacts.Roles, static c => c.Register.Roles),
        Many(JournalListFacts.Journals, static c => c.Register.Journals.Select((journal, i) => new JournalHeading(journal, c.FactCounts[i]))),
        Many(LedgerListFacts.Ledgers, static c => c.Ledgers),
        Many(TimeFacts.Periods, static c => c.Register.Periods),
        Many(TimeFacts.Calendar, static c => c.Register.Calendar.Stated),
        Many(TimeFacts.Bells, static c => c.Register.Bells.Slots),
        Many(TimeFacts.Outages, static c => c.Register.Outages),
        Many(CoverageFacts.Statements, static c => c.Register.Coverage.Statements),
    ];

    private static RegisterSection<TFact> One<TFact>(FactKind<RegisterReceiver, TFact> kind, Func<RegisterContent, TFact> fact)
        where TFact : class => new(kind, isList: false, content => [fact(content)]);

    private static RegisterSection<TFact> Many<TFact>(FactKind<RegisterReceiver, TFact> kind, Func<RegisterContent, IEnumerable<TFact>> facts)
        where TFact : class => new(kind, isList: true, facts);
}
