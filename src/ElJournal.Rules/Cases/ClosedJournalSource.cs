using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Time;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Закрытые журналы: every journal with its closing; what is asked of a closed journal opens then.</summary>
public sealed class ClosedJournalSource : SchoolCaseSource<ClosedJournal>
{
    private ClosedJournalSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static ClosedJournalSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "closed-journal";

    /// <inheritdoc/>
    public override string Title => "закрытый журнал";

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.Journals;

    internal override FactKinds FormedOf => FactKinds.Closings;

    /// <inheritdoc/>
    public override CaseName NameOf(in SchoolCase<ClosedJournal> c) => new("journal", c.Subject.Journal.Id.Value);

    /// <inheritdoc/>
    public override string Describe(in SchoolCase<ClosedJournal> c) => CaseTitles.Journal(c.Subject.Journal);

    /// <inheritdoc/>
    public override JournalId? JournalOf(in SchoolCase<ClosedJournal> c) => c.Subject.Journal.Id;

    private protected override IEnumerable<SchoolCase<ClosedJournal>> CasesOf(SchoolIndex school)
    {
        var register = school.Register;
        for (var ordinal = 0; ordinal < register.Journals.Length; ordinal++)
        {
            var closing = school.ClosingAfter(ordinal, Instant.MinValue);
            var day = closing.IsKnown ? register.Clock.DateOf(closing.Instant) : register.Year.Last;
            var subject = new ClosedJournal(register.Journals[ordinal], closing.InstantOrNull);
            yield return AfterClosing(school, subject, day, closing.IsKnown ? closing : Moment.At(register.Clock.EndOfDay(day)), school.ClassOf(subject.Journal));
        }
    }
}
