using System.Collections.Immutable;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions.Deciding;
using ElJournal.Domain.Revisions.Kinds;

namespace ElJournal.Domain.Revisions;

/// <summary>Вид изменяемого факта: how facts of one kind are told apart, locked, checked and written.</summary>
/// <remarks>One of <see cref="RevisedKinds"/>. Immutable, safe on any thread; compared by reference.</remarks>
public abstract class RevisedKind
{
    private protected RevisedKind(FactKind form, string word, Type factType) => (Form, Word, FactType) = (form, word, factType);

    /// <summary>Gets the name, that of the interchange format: <c>mark</c>.</summary>
    public string Name => Form.Name;

    /// <summary>Gets one fact in a Russian word or two, small letters.</summary>
    public string Word { get; }

    /// <summary>Gets the type of the facts.</summary>
    public Type FactType { get; }

    /// <summary>Gets the kind of fact by which coverage is stated; none for what is the frame of a record, or stands in the log alone.</summary>
    public FactKinds Coverage { get; internal init; }

    /// <summary>Gets a value indicating whether its facts stand in a journal, and are locked with it; others never are.</summary>
    public abstract bool IsInJournal { get; }

    /// <summary>Gets a value indicating whether its facts are of the register: who is who, and when.</summary>
    public bool IsOfRegister => RegisterRevisedKinds.All.Contains(this);

    /// <summary>Gets a value indicating whether a fact recorded by mistake may be taken back; others are corrected, or stay.</summary>
    public abstract bool MayBeWithdrawn { get; }

    /// <summary>Gets a value indicating whether a record holds an entry and its corrections side by side; of other kinds it holds what stands.</summary>
    internal abstract bool KeepsHistory { get; }

    /// <summary>Gets the properties of its facts.</summary>
    internal FactKind Form { get; }

    /// <summary>Gives what tells a fact from others.</summary>
    internal abstract LedgerKey KeyOf(object fact);

    /// <summary>Gives the fact as recorded by somebody at some time, where facts of the kind say so.</summary>
    internal abstract object Stamp(object fact, Provenance recorded);

    /// <summary>Gives when a fact was entered, where facts of the kind say so.</summary>
    internal abstract Provenance RecordedOf(object fact);

    /// <summary>Gives where a fact of a journal stands; <c>default</c> for others.</summary>
    internal abstract FactPlace PlaceOf(object fact, RevisedYear year);

    /// <summary>Gives the ids by which a fact is found as one of several.</summary>
    internal abstract ImmutableArray<string> OwnersOf(object fact);

    /// <summary>Reports what is wrong with a fact that is to stand.</summary>
    internal abstract void Check(object fact, FactCheck check);

    /// <summary>Says whether other facts rest on a fact, so that it cannot be taken back.</summary>
    internal abstract bool IsNeeded(object fact, RevisedYear year);

    /// <summary>Adds a version of a fact to a record; of kinds without time of entry only the last version is.</summary>
    internal abstract void AddTo(SchoolYearRecordBuilder record, object fact);

    /// <summary>Gives the row of a record that a fact is.</summary>
    internal abstract object RowOf(object fact);

    /// <summary>Gives the journal that a line of the fact does not name itself; null where it does, or there is none.</summary>
    internal abstract JournalId? HeadingOf(object fact);

    /// <summary>Gets a value indicating whether a fact of this kind names its journal nowhere but in the heading.</summary>
    internal abstract bool HasHeading { get; }
}
