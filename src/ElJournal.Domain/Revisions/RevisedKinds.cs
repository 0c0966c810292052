using System.Collections.Frozen;
using System.Collections.Immutable;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions.Kinds;

namespace ElJournal.Domain.Revisions;

/// <summary>Виды изменяемых фактов: every kind of fact that a school year holds.</summary>
public static class RevisedKinds
{
    private static readonly FrozenDictionary<string, RevisedKind> ByName;

    static RevisedKinds()
    {
        All = [.. RegisterRevisedKinds.All, .. JournalRevisedKinds.All, .. LedgerRevisedKinds.All];
        ByName = All.ToFrozenDictionary(k => k.Name, StringComparer.Ordinal);
    }

    /// <summary>Gets all kinds, each behind those that it refers to.</summary>
    public static ImmutableArray<RevisedKind> All { get; }

    /// <summary>Gets lessons.</summary>
    public static RevisedKind Lesson => JournalRevisedKinds.Lesson;

    /// <summary>Gets homework.</summary>
    public static RevisedKind Homework => JournalRevisedKinds.Homework;

    /// <summary>Gets attendance.</summary>
    public static RevisedKind Attendance => JournalRevisedKinds.Attendance;

    /// <summary>Gets assessments.</summary>
    public static RevisedKind Assessment => JournalRevisedKinds.Assessment;

    /// <summary>Gets results of assessments.</summary>
    public static RevisedKind Mark => JournalRevisedKinds.Mark;

    /// <summary>Gets final marks.</summary>
    public static RevisedKind FinalMark => JournalRevisedKinds.FinalMark;

    /// <summary>Gets enrolments.</summary>
    public static RevisedKind Enrolment => RegisterRevisedKinds.Enrolments;

    /// <summary>Gets correction acts.</summary>
    public static RevisedKind CorrectionAct => LedgerRevisedKinds.Acts;

    /// <summary>Gives the kind of the facts of a ledger.</summary>
    /// <typeparam name="TFact">The type of the facts.</typeparam>
    /// <returns>The kind.</returns>
    /// <exception cref="ArgumentException"><typeparamref name="TFact"/> is not the type of one kind.</exception>
    public static RevisedKind OfLedger<TFact>()
        where TFact : LedgerFact => LedgerRevisedKinds.Of(LedgerKinds.Of<TFact>().FactType);

    /// <summary>Finds a kind.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The kind, or null.</returns>
    public static RevisedKind? Find(string name) => ByName.GetValueOrDefault(name);
}
