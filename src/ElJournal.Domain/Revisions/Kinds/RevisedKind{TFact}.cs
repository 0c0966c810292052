using System.Collections.Immutable;
using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions.Deciding;

namespace ElJournal.Domain.Revisions.Kinds;

/// <summary>A kind of revised fact with the type by which its facts are handled.</summary>
/// <param name="form">The properties.</param>
/// <param name="word">One fact, in Russian.</param>
/// <param name="key">What tells a fact from others.</param>
/// <param name="add">Adds a fact to a record.</param>
/// <param name="factType">The type of the facts, where it is a narrower one than <typeparamref name="TFact"/>.</param>
internal sealed class RevisedKind<TFact>(FactKind form, string word, Func<TFact, LedgerKey> key, Action<SchoolYearRecordBuilder, TFact> add, Type? factType = null)
    : RevisedKind(form, word, factType ?? typeof(TFact))
    where TFact : class
{
    public override bool IsInJournal => Place is not null;

    public override bool MayBeWithdrawn => IsInUse is not null;

    internal override bool KeepsHistory => HasHistory;

    /// <summary>Gets a value indicating whether a record holds entries and corrections of the kind side by side.</summary>
    internal bool HasHistory { get; init; }

    /// <summary>Gets how a fact is recorded by somebody; null for facts that do not say.</summary>
    internal Func<TFact, Provenance, TFact>? Recorded { get; init; }

    /// <summary>Gets by whom and when a fact was recorded; null for facts that do not say.</summary>
    internal Func<TFact, Provenance>? Provenance { get; init; }

    /// <summary>Gets where a fact stands; null for what stands in no journal.</summary>
    internal Func<TFact, RevisedYear, FactPlace>? Place { get; init; }

    /// <summary>Gets by which ids a fact is found as one of several; null for none.</summary>
    internal Func<TFact, ImmutableArray<string>>? Owners { get; init; }

    /// <summary>Gets what must hold of a fact; null for nothing.</summary>
    internal Action<TFact, FactCheck>? Rules { get; init; }

    /// <summary>Gets whether other facts rest on a fact, so that it must stay; null where facts of the kind are never taken back.</summary>
    internal Func<TFact, RevisedYear, bool>? IsInUse { get; init; }

    /// <summary>Gets the journal that a line does not name; null where there is none.</summary>
    internal Func<TFact, JournalId>? Heading { get; init; }

    /// <summary>Gets the row of a record that a fact is; null where it is the fact itself.</summary>
    internal Func<TFact, object>? Row { get; init; }

    internal override LedgerKey KeyOf(object fact) => key((TFact)fact);

    internal override object Stamp(object fact, Provenance recorded) => Recorded is null ? fact : Recorded((TFact)fact, recorded);

    internal override Provenance RecordedOf(object fact) => Provenance?.Invoke((TFact)fact) ?? Journals.Provenance.Unknown;

    internal override FactPlace PlaceOf(object fact, RevisedYear year) => Place?.Invoke((TFact)fact, year) ?? default;

    internal override ImmutableArray<string> OwnersOf(object fact) => Owners?.Invoke((TFact)fact) ?? [];

    internal override void Check(object fact, FactCheck check) => Rules?.Invoke((TFact)fact, check);

    internal override bool IsNeeded(object fact, RevisedYear year) => IsInUse?.Invoke((TFact)fact, year) ?? true;

    internal override void AddTo(SchoolYearRecordBuilder record, object fact) => add(record, (TFact)fact);

    internal override object RowOf(object fact) => Row is null ? fact : Row((TFact)fact);

    internal override bool HasHeading => Heading is not null;

    internal override JournalId? HeadingOf(object fact) => Heading?.Invoke((TFact)fact);
}
