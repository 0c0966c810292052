using ElJournal.Domain.Coverage;
using ElJournal.Domain.Families;
using ElJournal.Domain.Time;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Недели семей: every guardian who stated that the electronic form is no way for them, with the pupil and every week of the year.</summary>
/// <remarks>Whether a norm is in force is judged on the first day of the week that lies in the school year.</remarks>
public sealed class FamilyWeekSource : SchoolCaseSource<FamilyWeek>
{
    private FamilyWeekSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static FamilyWeekSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "family-week";

    /// <inheritdoc/>
    public override string Title => "неделя семьи";

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.Statements;

    internal override FactKinds FormedOf => FactKinds.Statements | FactKinds.Closings;

    internal override bool TurnsWithTheDay => true;

    /// <summary>A day of the calendar touches its week, and a fact of a ledger the pupils whom it can reach.</summary>
    internal override void Touch(FactEffect effect, TouchedCases touched)
    {
        if (effect.Kinds == FactKinds.Calendar)
        {
            touched.AddCalendarDays(this, effect);
        }
        else
        {
            touched.AddReachedPupils(this, effect);
        }
    }

    /// <inheritdoc/>
    public override CaseName NameOf(in SchoolCase<FamilyWeek> c) =>
        new("guardian", c.Subject.Guardian.Value, "pupil", c.School.Register.Pupils[c.Subject.Pupil].Value, "week", c.Subject.Week.Name);

    /// <inheritdoc/>
    public override string Describe(in SchoolCase<FamilyWeek> c)
    {
        var schoolClass = c.Subject.Class < 0 ? "" : $", класс {c.School.Register.Classes[c.Subject.Class].Id}";
        return $"представитель {c.Subject.Guardian} обучающегося {c.School.Register.Pupils[c.Subject.Pupil]}{schoolClass}, {c.Subject.Week.Title}";
    }

    private protected override bool IsMeant(in SchoolCase<FamilyWeek> c, in CaseFilter only) =>
        only.Touches(c.Subject.Week.FirstDay, c.Subject.Week.LastDay) && (only.Pupil is not { } pupil || pupil == c.School.Register.Pupils[c.Subject.Pupil]);

    private protected override IEnumerable<SchoolCase<FamilyWeek>> CasesOf(SchoolIndex school)
    {
        var register = school.Register;
        var families = school.StreamLedger<FamilyStatement>()
            .Where(s => s.Kind != FamilyStatementKind.Electronic)
            .Select(s => (s.Guardian, Pupil: register.OrdinalOf(s.Pupil)))
            .Distinct();
        foreach (var (guardian, pupil) in families)
        {
            foreach (var week in school.Occurrences.Weeks)
            {
                var end = register.Clock.EndOfDay(week.Last);
                var schoolClass = EnrolmentBook.Of(school).LastClassOf(pupil, week.FirstDay, week.LastDay);
                yield return new SchoolCase<FamilyWeek>(school, new FamilyWeek(guardian, pupil, schoolClass, week), week.FirstDay, Moment.At(end), schoolClass)
                {
                    Complete = school.CompleteOver(schoolClass, week.FirstDay, week.LastDay),
                    Closing = school.ClosingAfter(-1, end),
                };
            }
        }
    }
}
