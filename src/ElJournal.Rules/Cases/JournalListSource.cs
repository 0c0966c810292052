using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Перечень журналов: every journal, as it stands in the list from the first day of the year on.</summary>
public sealed class JournalListSource : SchoolCaseSource<Journal>
{
    private JournalListSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static JournalListSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "journal-list";

    /// <inheritdoc/>
    public override string Title => "журнал в перечне";

    internal override FactKinds FormedOf => FactKinds.Closings;

    /// <inheritdoc/>
    public override CaseName NameOf(in SchoolCase<Journal> c) => new("journal", c.Subject.Id.Value);

    /// <inheritdoc/>
    public override string Describe(in SchoolCase<Journal> c) => CaseTitles.Journal(c.Subject);

    /// <inheritdoc/>
    public override JournalId? JournalOf(in SchoolCase<Journal> c) => c.Subject.Id;

    private protected override IEnumerable<SchoolCase<Journal>> CasesOf(SchoolIndex school)
    {
        var journals = school.Register.Journals;
        for (var ordinal = 0; ordinal < journals.Length; ordinal++)
        {
            var c = FromDay(school, journals[ordinal], school.Register.Year.First, school.ClassOf(journals[ordinal]));
            yield return c with { Closing = school.ClosingAfter(ordinal, c.Opened.Instant) };
        }
    }
}
