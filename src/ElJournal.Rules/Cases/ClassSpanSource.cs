using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Rules.Indexing;

namespace ElJournal.Rules.Cases;

/// <summary>Сроки класса: every class with each turn of one kind.</summary>
public abstract class ClassSpanSource : CaseSource<ClassSpanCase>
{
    private protected ClassSpanSource()
    {
    }

    /// <inheritdoc/>
    public sealed override CaseScope Scope => CaseScope.Class;

    /// <inheritdoc/>
    public override FactKinds MadeOf => FactKinds.Classes;

    /// <inheritdoc/>
    public sealed override void Visit<TVisitor>(in Partition partition, ref TVisitor visitor) => Visit(in partition, default, ref visitor);

    internal sealed override void Visit<TVisitor>(in Partition partition, in CaseFilter only, ref TVisitor visitor)
    {
        foreach (var span in SpansOf(partition.Index, partition.Ordinal))
        {
            if (only.Touches(span.FirstDay, span.LastDay))
            {
                var c = new ClassSpanCase(partition.Index, partition.Ordinal, span);
                visitor.Visit(in c);
            }
        }
    }

    internal sealed override FactKinds FormedOf => FactKinds.Closings;

    internal sealed override bool TurnsWithTheDay => true;

    /// <summary>A day of the calendar touches the turns that hold it, and a fact of a ledger those of the classes that it can reach.</summary>
    internal sealed override void Touch(FactEffect effect, TouchedCases touched)
    {
        if (effect.Kinds == FactKinds.Calendar)
        {
            touched.AddCalendarDays(this, effect);
        }
        else if (effect.ReachedClasses is { } classes)
        {
            foreach (var schoolClass in classes)
            {
                touched.Add(this, schoolClass);
            }
        }
        else
        {
            touched.AddEverywhere(this);
        }
    }

    /// <inheritdoc/>
    public sealed override CaseName NameOf(in ClassSpanCase c)
    {
        var schoolClass = c.School.Register.Classes[c.Class].Id.Value;
        return c.Span.Kind == OccurrenceKind.Year ? new("class", schoolClass) : new("class", schoolClass, CaseTitles.KindOf(c.Span), c.Span.Name);
    }

    /// <inheritdoc/>
    public sealed override string Describe(in ClassSpanCase c) => $"класс {c.School.Register.Classes[c.Class].Id}, {c.Span.Title}";

    /// <inheritdoc/>
    public sealed override JournalId? JournalOf(in ClassSpanCase c) => null;

    /// <summary>Gives the turns of a class, in order.</summary>
    private protected abstract IEnumerable<Occurrence> SpansOf(SchoolIndex school, int schoolClass);
}
