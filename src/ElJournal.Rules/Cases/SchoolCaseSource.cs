using System.Collections.Immutable;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Time;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Дела школы об одном роде предметов.</summary>
/// <typeparam name="TSubject">What they are about.</typeparam>
public abstract class SchoolCaseSource<TSubject> : CaseSource<SchoolCase<TSubject>>
{
    private protected SchoolCaseSource()
    {
    }

    /// <inheritdoc/>
    public sealed override CaseScope Scope => CaseScope.School;

    /// <inheritdoc/>
    /// <remarks>Nothing: the moment of a duty itself says what must be complete, so that a gap in half a list is no gap in the school.</remarks>
    public override FactKinds MadeOf => FactKinds.None;

    /// <inheritdoc/>
    public sealed override void Visit<TVisitor>(in Partition partition, ref TVisitor visitor) => Visit(in partition, default, ref visitor);

    internal sealed override void Visit<TVisitor>(in Partition partition, in CaseFilter only, ref TVisitor visitor)
    {
        foreach (var c in CasesOf(partition.Index))
        {
            if (IsMeant(in c, in only))
            {
                visitor.Visit(in c);
            }
        }
    }

    /// <inheritdoc/>
    public override JournalId? JournalOf(in SchoolCase<TSubject> c) => null;

    private protected abstract IEnumerable<SchoolCase<TSubject>> CasesOf(SchoolIndex school);

    /// <summary>Says whether a case may be meant.</summary>
    private protected virtual bool IsMeant(in SchoolCase<TSubject> c, in CaseFilter only) => true;

    private protected static ImmutableArray<int> AllClasses(SchoolIndex school) => [.. Enumerable.Range(0, school.Register.Classes.Length)];

    /// <summary>Makes a case that is owed from the start of its day on, and whose gap a closing of the year finds.</summary>
    private protected static SchoolCase<TSubject> FromDay(SchoolIndex school, TSubject subject, LocalDate day, int schoolClass = -1) =>
        Closable(school, subject, day, school.Register.Clock.StartOfDay(day), schoolClass);

    /// <summary>Makes a case that is owed once a day is over, and whose gap a closing of the year finds.</summary>
    private protected static SchoolCase<TSubject> AfterDay(SchoolIndex school, TSubject subject, LocalDate day) =>
        Closable(school, subject, day, school.Register.Clock.EndOfDay(day), schoolClass: -1);

    /// <summary>Makes a case of what is done after the closing of the year, so that no closing finds its gap.</summary>
    private protected static SchoolCase<TSubject> AfterClosing(SchoolIndex school, TSubject subject, LocalDate day, Moment opened, int schoolClass = -1) =>
        new(school, subject, school.Register.Year.DayOf(day), opened, schoolClass);

    private static SchoolCase<TSubject> Closable(SchoolIndex school, TSubject subject, LocalDate day, Instant opened, int schoolClass) =>
        new(school, subject, school.Register.Year.DayOf(day), Moment.At(opened), schoolClass) { Closing = school.ClosingAfter(-1, opened) };
}
