using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Time;

namespace ElJournal.Rules.Indexing;

/// <summary>The copies of journals, on paper and electronic, by the journals they are of: of one journal, of all of a class, or of the whole school.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
internal sealed class JournalPapers
{
    private readonly SchoolIndex school;
    private readonly ILookup<(string? Journal, string? Class), HandOver> handOvers;
    private readonly ILookup<(string? Journal, string? Class), Printout> copies;

    private JournalPapers(SchoolIndex school)
    {
        this.school = school;
        handOvers = school.Ledger<HandOver>().ToLookup(h => KeyOf(h.Journal?.Value, h.Class?.Value));
        copies = school.StreamLedger<Printout>().Where(p => p.Kind == PrintoutKind.JournalCopy).ToLookup(p => KeyOf(p.Journal?.Value, p.Class?.Value));
    }

    internal static JournalPapers Of(SchoolIndex school) => school.Parts.Get(static index => new JournalPapers(index));

    /// <summary>Gives the printed copies of a journal; one that names neither journal nor class is of none that is known.</summary>
    internal IEnumerable<Printout> CopiesOf(Journal journal) =>
        copies[(journal.Id.Value, null)].Concat(journal.Class is { } id ? copies[(null, id.Value)] : []);

    /// <summary>Gives when the last journal was handed over electronically, by hand-overs that count.</summary>
    internal Moment AllHandedOver(Func<SchoolIndex, HandOver, bool> counts)
    {
        var journals = school.Register.Journals;
        Moment First(IEnumerable<HandOver> of) => Moments.First(of.Where(h => counts(school, h)).Select(h => Moment.OfEntry(h.At)));
        var whole = handOvers[(null, null)];
        return journals.IsEmpty
            ? First(whole)
            : Moments.All(journals.Select(j => First(handOvers[(j.Id.Value, null)].Concat(j.Class is { } id ? handOvers[(null, id.Value)] : []).Concat(whole))));
    }

    /// <summary>Gives when the last journal was handed over on paper.</summary>
    internal Moment AllPapersHandedOver() =>
        Moments.All(school.Register.Journals.Select(j => Moments.First(CopiesOf(j).Select(p => p.HandedOverAt is { } at ? Moment.At(at) : Moment.NotYet))));

    /// <summary>A journal named says all; its class need not be.</summary>
    private static (string? Journal, string? Class) KeyOf(string? journal, string? schoolClass) => (journal, journal is null ? schoolClass : null);
}
