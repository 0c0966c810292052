using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Месяцы обучающегося: every pupil with every calendar month in which the pupil belongs to the class, once even where the pupil belongs to several.</summary>
public sealed class PupilMonthSource : CaseSource<PupilMonthCase>
{
    private PupilMonthSource()
    {
    }

    /// <summary>Gets the only instance.</summary>
    public static PupilMonthSource Instance { get; } = new();

    /// <inheritdoc/>
    public override string Id => "pupil-month";

    /// <inheritdoc/>
    public override string Title => "месяц обучающегося";

    /// <inheritdoc/>
    public override CaseScope Scope => CaseScope.Class;

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.Enrolments;

    /// <inheritdoc/>
    public override void Visit<TVisitor>(in Partition partition, ref TVisitor visitor) => Visit(in partition, default, ref visitor);

    internal override void Visit<TVisitor>(in Partition partition, in CaseFilter only, ref TVisitor visitor)
    {
        var (school, schoolClass) = (partition.Index, partition.Ordinal);
        var book = EnrolmentBook.Of(school);
        var (pupil, one) = (-1, only.Pupil is { } id ? school.Register.OrdinalOf(id) : (int?)null);
        foreach (var member in book.OfClass(schoolClass))
        {
            if (member.Pupil == pupil || (one ?? member.Pupil) != member.Pupil)
            {
                continue;
            }

            pupil = member.Pupil;
            foreach (var month in school.Occurrences.Months)
            {
                if (only.Touches(month.FirstDay, month.LastDay) && book.LastClassOf(pupil, month.FirstDay, month.LastDay) == schoolClass)
                {
                    var c = new PupilMonthCase(school, schoolClass, pupil, month);
                    visitor.Visit(in c);
                }
            }
        }
    }

    internal override FactKinds FormedOf => FactKinds.Closings;

    internal override bool TurnsWithTheDay => true;

    /// <summary>A day of the calendar touches its month, and a fact of a ledger the pupils whom it can reach.</summary>
    internal override void Touch(FactEffect effect, TouchedCases touched)
    {
        if (effect.Kinds == FactKinds.Calendar)
        {
            touched.AddCalendarDays(this, effect);
            return;
        }

        foreach (var schoolClass in effect.ReachedClasses ?? [])
        {
            foreach (var pupil in effect.ReachedPupils ?? [])
            {
                touched.Add(this, schoolClass, new CaseFilter { Pupil = pupil });
            }
        }

        if (effect.ReachedPupils is null)
        {
            touched.AddEverywhere(this);
        }
    }

    /// <inheritdoc/>
    public override CaseName NameOf(in PupilMonthCase c) => new("pupil", c.PupilId.Value, "month", c.Month.Name);

    /// <inheritdoc/>
    public override string Describe(in PupilMonthCase c) => $"обучающийся {c.PupilId}, класс {c.School.Register.Classes[c.Class].Id}, {c.Month.Title}";

    /// <inheritdoc/>
    public override JournalId? JournalOf(in PupilMonthCase c) => null;
}
