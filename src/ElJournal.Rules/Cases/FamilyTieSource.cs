using ElJournal.Domain.Coverage;
using ElJournal.Domain.Families;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Представители обучающихся: every guardian with every pupil represented in the school year.</summary>
/// <remarks>Whether a norm is in force is judged on the last day of the year on which the guardian represents the pupil: an act that comes into force meanwhile still concerns them.</remarks>
public sealed class FamilyTieSource : SchoolCaseSource<FamilyTie>
{
    private FamilyTieSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static FamilyTieSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "family-tie";

    /// <inheritdoc/>
    public override string Title => "представитель обучающегося";

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.Guardians | FactKinds.Enrolments;

    internal override FactKinds FormedOf => FactKinds.Guardians | FactKinds.Closings;

    internal override bool TurnsWithTheDay => true;

    /// <summary>A fact of a ledger touches the pupils whom it can reach.</summary>
    internal override void Touch(FactEffect effect, TouchedCases touched) => touched.AddReachedPupils(this, effect);

    /// <inheritdoc/>
    public override CaseName NameOf(in SchoolCase<FamilyTie> c) => new("guardian", c.Subject.Guardian.Value, "pupil", c.Subject.Pupil.Value);

    /// <inheritdoc/>
    public override string Describe(in SchoolCase<FamilyTie> c) =>
        $"представитель {c.Subject.Guardian} обучающегося {c.Subject.Pupil}, класс {c.School.Register.Classes[c.Subject.Class].Id}";

    private protected override bool IsMeant(in SchoolCase<FamilyTie> c, in CaseFilter only) => only.Pupil is not { } pupil || pupil == c.Subject.Pupil;

    private protected override IEnumerable<SchoolCase<FamilyTie>> CasesOf(SchoolIndex school)
    {
        var year = school.Register.Year;
        var span = new DateSpan(year.First, year.Last);
        foreach (var tie in Ties(school))
        {
            var inYear = tie.Select(g => g.Span.Intersect(span)).OfType<DateSpan>().ToList();
            var pupil = school.Register.OrdinalOf(tie.Key.Pupil);
            if (inYear.Count == 0 || EnrolmentBook.Of(school).LastClassOf(pupil, 0, year.Days - 1) is not (>= 0 and var schoolClass))
            {
                continue;
            }

            var opened = school.Register.Clock.StartOfDay(inYear.Min(s => s.From!.Value));
            yield return new SchoolCase<FamilyTie>(
                school,
                new FamilyTie(tie.Key.Guardian, tie.Key.Pupil, schoolClass),
                year.DayOf(inYear.Max(s => s.To!.Value)),
                Moment.At(opened),
                schoolClass)
            { Closing = school.ClosingAfter(-1, opened) };
        }
    }

    /// <summary>Gathers what is recorded of each guardian, which stands together in the ledger, by pupil.</summary>
    private static IEnumerable<IGrouping<(GuardianId Guardian, PupilId Pupil), Guardianship>> Ties(SchoolIndex school)
    {
        var ofGuardian = new List<Guardianship>();
        foreach (var guardianship in school.StreamLedger<Guardianship>())
        {
            if (ofGuardian.Count > 0 && ofGuardian[0].Guardian != guardianship.Guardian)
            {
                foreach (var tie in ByPupil(ofGuardian))
                {
                    yield return tie;
                }

                ofGuardian.Clear();
            }

            ofGuardian.Add(guardianship);
        }

        foreach (var tie in ByPupil(ofGuardian))
        {
            yield return tie;
        }
    }

    private static IEnumerable<IGrouping<(GuardianId Guardian, PupilId Pupil), Guardianship>> ByPupil(List<Guardianship> ofGuardian) => ofGuardian.GroupBy(g => (g.Guardian, g.Pupil));
}
