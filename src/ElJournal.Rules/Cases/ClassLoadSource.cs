using ElJournal.Domain;
using ElJournal.Domain.Coverage;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Дни нагрузки: every day on which a class has lessons, with its control works and homework over all its journals.</summary>
public sealed class ClassLoadSource : SchoolCaseSource<ClassLoad>
{
    private ClassLoadSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static ClassLoadSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "class-load";

    /// <inheritdoc/>
    public override string Title => "нагрузка класса за день";

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.Timetable;

    internal override FactKinds FormedOf => FactKinds.Timetable | FactKinds.Homework | FactKinds.Assessments | FactKinds.AssessmentKinds | FactKinds.Closings;

    /// <inheritdoc/>
    public override CaseName NameOf(in SchoolCase<ClassLoad> c) => new("class", c.Subject.Class.Id.Value, "date", $"{c.Subject.Date:R}");

    /// <inheritdoc/>
    public override string Describe(in SchoolCase<ClassLoad> c) => $"класс {c.Subject.Class.Id}, {Wording.Of(c.Subject.Date)}";

    internal override void Touch(FactEffect effect, TouchedCases touched)
    {
        if (effect.MovesLoad)
        {
            touched.AddEverywhere(this);
        }
    }

    private protected override IEnumerable<SchoolCase<ClassLoad>> CasesOf(SchoolIndex school)
    {
        var (book, register) = (LoadBook.Of(school), school.Register);
        for (var ordinal = 0; ordinal < register.Classes.Length; ordinal++)
        {
            var journals = school.JournalsOfClass(ordinal);
            foreach (var day in DayLoads.DaysOf(school, journals))
            {
                var date = register.Year.DateOf(day);
                var load = new ClassLoad(
                    register.Classes[ordinal],
                    date,
                    DayLoads.HaveTwoWorks(school, ordinal, day, [.. journals.SelectMany(j => book.WorksOn(j, day))]),
                    DayLoads.MinutesOf(school, ordinal, day, [.. journals.SelectMany(j => book.HomeworkOn(j, day))]));
                yield return FromDay(school, load, date, ordinal);
            }
        }
    }
}
