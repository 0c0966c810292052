using ElJournal.Domain.Coverage;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Обучающиеся: every pupil whom the record knows, from the first day in a class on; who is in none, from the first day of the year.</summary>
public sealed class PupilRecordSource : SchoolCaseSource<PupilRecord>
{
    private PupilRecordSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static PupilRecordSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "pupil-record";

    /// <inheritdoc/>
    public override string Title => "обучающийся в реестре";

    internal override FactKinds FormedOf => FactKinds.Enrolments | FactKinds.Closings;

    /// <summary>A fact of a ledger touches the pupils whom it can reach.</summary>
    internal override void Touch(FactEffect effect, TouchedCases touched) => touched.AddReachedPupils(this, effect);

    /// <inheritdoc/>
    public override CaseName NameOf(in SchoolCase<PupilRecord> c) => new("pupil", c.Subject.Pupil.Value);

    /// <inheritdoc/>
    public override string Describe(in SchoolCase<PupilRecord> c) => $"обучающийся {c.Subject.Pupil}";

    private protected override bool IsMeant(in SchoolCase<PupilRecord> c, in CaseFilter only) => only.Pupil is not { } pupil || pupil == c.Subject.Pupil;

    private protected override IEnumerable<SchoolCase<PupilRecord>> CasesOf(SchoolIndex school)
    {
        var register = school.Register;
        var byPupil = register.Enrolments.ToLookup(e => e.Pupil);
        foreach (var pupil in register.Pupils)
        {
            var first = byPupil[pupil]
                .Select(e => (Enrolment: e, Day: YearSpans.FirstDay(register.Year, e.Span)))
                .Where(e => e.Day is not null)
                .OrderBy(e => e.Day)
                .ThenBy(e => e.Enrolment.Class)
                .FirstOrDefault();
            var subject = new PupilRecord(pupil, [.. byPupil[pupil]], first.Day is not null);
            yield return FromDay(school, subject, first.Day ?? register.Year.First, first.Enrolment is { } e ? register.OrdinalOf(e.Class) : -1);
        }
    }
}
