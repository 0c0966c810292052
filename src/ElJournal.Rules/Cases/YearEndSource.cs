using ElJournal.Domain.Coverage;
using ElJournal.Domain.Time;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Rules.Cases;

/// <summary>Конец учебного года: what is owed once teaching has ended, whether or not the year is closed.</summary>
public sealed class YearEndSource : SchoolCaseSource<Occurrence>
{
    private YearEndSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static YearEndSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "year-end";

    /// <inheritdoc/>
    public override string Title => "конец учебного года";

    internal override FactKinds FormedOf => FactKinds.None;

    /// <inheritdoc/>
    public override CaseName NameOf(in SchoolCase<Occurrence> c) => new("year", c.Subject.Name);

    /// <inheritdoc/>
    public override string Describe(in SchoolCase<Occurrence> c) => SpanTitles.Of(c.School.Register.Year);

    /// <summary>Gives the last day of teaching: that of the school's period of kind year, else of any class's, else of the record.</summary>
    internal static LocalDate LastDayOf(SchoolIndex school)
    {
        var years = school.Register.Periods.Where(p => p.Kind == PeriodKind.Year).ToList();
        return years.Where(p => p.Class is null).Select(p => (LocalDate?)p.Last).Max() ?? years.Select(p => (LocalDate?)p.Last).Max() ?? school.Register.Year.Last;
    }

    private protected override IEnumerable<SchoolCase<Occurrence>> CasesOf(SchoolIndex school)
    {
        var last = LastDayOf(school);
        return [AfterClosing(school, school.Occurrences.Year, last, Moment.At(school.Register.Clock.EndOfDay(last)))];
    }
}
