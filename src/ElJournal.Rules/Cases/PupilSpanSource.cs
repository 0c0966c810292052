using System.Collections.Immutable;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Сроки обучающегося: every pupil with every turn of one kind in which the pupil belongs to the class, once even where the pupil belongs to several.</summary>
public abstract class PupilSpanSource : CaseSource<PupilSpanCase>
{
    private protected PupilSpanSource()
    {
    }

    /// <inheritdoc/>
    public sealed override CaseScope Scope => CaseScope.Class;

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.Enrolments;

    /// <inheritdoc/>
    public sealed override void Visit<TVisitor>(in Partition partition, ref TVisitor visitor) => Visit(in partition, default, ref visitor);

    internal sealed override void Visit<TVisitor>(in Partition partition, in CaseFilter only, ref TVisitor visitor)
    {
        var (school, schoolClass) = (partition.Index, partition.Ordinal);
        var book = EnrolmentBook.Of(school);
        var spans = SpansOf(school, schoolClass);
        var (pupil, one) = (-1, only.Pupil is { } id ? school.Register.OrdinalOf(id) : (int?)null);
        foreach (var member in book.OfClass(schoolClass))
        {
            if (member.Pupil == pupil || (one ?? member.Pupil) != member.Pupil)
            {
                continue;
            }

            pupil = member.Pupil;
            foreach (var span in spans)
            {
                if (only.Touches(span.FirstDay, span.LastDay) && book.LastClassOf(pupil, span.FirstDay, span.LastDay) == schoolClass)
                {
                    var c = new PupilSpanCase(school, schoolClass, pupil, span);
                    visitor.Visit(in c);
                }
            }
        }
    }

    internal sealed override FactKinds FormedOf => FactKinds.Closings;

    internal sealed override bool TurnsWithTheDay => true;

    /// <summary>A day of the calendar touches the turns that hold it, and a fact of a ledger the pupils whom it can reach.</summary>
    internal sealed override void Touch(FactEffect effect, TouchedCases touched)
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
    public sealed override CaseName NameOf(in PupilSpanCase c) => new("pupil", c.PupilId.Value, CaseTitles.KindOf(c.Span), c.Span.Name);

    /// <inheritdoc/>
    public sealed override string Describe(in PupilSpanCase c) => $"обучающийся {c.PupilId}, класс {c.School.Register.Classes[c.Class].Id}, {c.Span.Title}";

    /// <inheritdoc/>
    public sealed override JournalId? JournalOf(in PupilSpanCase c) => null;

    /// <summary>Gives the turns of a class, in order.</summary>
    private protected abstract ImmutableArray<Occurrence> SpansOf(SchoolIndex school, int schoolClass);
}
