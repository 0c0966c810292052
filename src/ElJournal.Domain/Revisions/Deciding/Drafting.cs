using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions.Kinds;
using ElJournal.Domain.Revisions.Policies;

namespace ElJournal.Domain.Revisions.Deciding;

/// <summary>A submission on its way to a decision: what its commands have drafted so far, and what is wrong with it.</summary>
/// <remarks>Every change of every command passes <see cref="Put"/>, <see cref="Withdraw"/> or <see cref="Load"/>; the first two ask the one <see cref="LockRule"/>. Not safe on several threads.</remarks>
internal sealed class Drafting
{
    private readonly ImmutableArray<Revision>.Builder revisions = ImmutableArray.CreateBuilder<Revision>();
    private readonly ImmutableArray<Defect>.Builder defects = ImmutableArray.CreateBuilder<Defect>();
    private readonly LockRule locks;
    private readonly FactCheck check;
    private readonly Provenance provenance;
    private readonly RevisedYear begun;

    internal Drafting(RevisedYear year, Submission submission, JournalPolicy policy)
    {
        (Year, begun, Submission) = (year, year, submission);
        locks = new LockRule(submission, policy, Report);
        check = new FactCheck(submission, Report);
        provenance = new Provenance(submission.At, AuthorIn(year, submission.By));
    }

    /// <summary>Gets the year with what is drafted so far.</summary>
    internal RevisedYear Year { get; private set; }

    internal Submission Submission { get; }

    internal void Report(DefectCode code, params ReadOnlySpan<string> arguments) => defects.Add(new Defect(code, default, arguments));

    /// <summary>Drafts that a fact shall stand.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="fact">The fact; who records it and when is filled in.</param>
    /// <param name="version">The version that the author has seen, 0 for none; null where that does not matter.</param>
    internal void Put(RevisedKind kind, object fact, int? version)
    {
        var address = new FactAddress(kind, kind.KeyOf(fact));
        var held = Year.Find(address);
        if (Year.Clock is null && kind != RegisterRevisedKinds.School)
        {
            ReportOnce(RefusalDefects.NoSchool);
            return;
        }

        if (held?.Fact is { } standing && FactDifference.IsNone(kind, standing, fact))
        {
            return;
        }

        if (IsStale(address, held, version, fact) || !IsLater(address, held))
        {
            return;
        }

        var stamped = kind.Stamp(fact, provenance);
        check.Begin(Year, held?.Fact);
        if (locks.Allows(Year, new Change(address, held, stamped)) & check.Passes(kind, stamped))
        {
            Add(address, held, stamped, Submission.Reason);
        }
    }

    /// <summary>Drafts that a fact shall stand no more.</summary>
    internal void Withdraw(FactAddress address, int version)
    {
        var held = Year.Find(address);
        if (held?.Fact is not { } fact)
        {
            Report(RefusalDefects.NothingToWithdraw, address.ToString());
            return;
        }

        if (IsStale(address, held, version, null) || !IsLater(address, held))
        {
            return;
        }

        if (!address.Kind.MayBeWithdrawn)
        {
            Report(RefusalDefects.NotWithdrawable, address.ToString(), address.Kind.Word);
        }
        else if (address.Kind.IsNeeded(fact, Year))
        {
            Report(RefusalDefects.InUse, address.ToString());
        }
        else if (locks.Allows(Year, new Change(address, held, After: null)))
        {
            Add(address, held, after: null, Submission.Reason);
        }
    }

    /// <summary>Takes up a fact of a record that was checked as a whole: as it is, with the time at which it was entered long ago.</summary>
    internal void Load(RevisedKind kind, object fact)
    {
        var address = new FactAddress(kind, kind.KeyOf(fact));
        var held = Year.Find(address);
        if (held is not null && !kind.KeepsHistory)
        {
            Report(RecordDefects.Duplicate, kind.Word, address.Key.ToString());
            return;
        }

        Add(address, held, fact, Submission.Reason);
    }

    /// <summary>Closes the act that opened something, and gives the decision or all defects.</summary>
    internal Result<Decision> Finish()
    {
        if (locks.ActUsed is { } used)
        {
            var address = new FactAddress(LedgerRevisedKinds.Acts, LedgerRevisedKinds.KeyOf(used.Id));
            Add(address, Year.Find(address), used with { ClosedAt = Submission.At }, reason: null);
        }

        if (defects.Count == 0 && revisions.Count == 0)
        {
            Report(RefusalDefects.NothingChanges);
        }

        if (defects.Count == 0)
        {
            defects.AddRange(LedgerBeginnings.FindDefects(begun, Year));
        }

        return defects.Count > 0 ? new Result<Decision>(defects.ToImmutable()) : new Result<Decision>(new Decision(revisions.ToImmutable(), Year));
    }

    private static StaffId? AuthorIn(RevisedYear year, PersonId by) =>
        year.Has(RegisterRevisedKinds.Staff, by.Value) ? StaffId.Parse(by.Value) : null;

    private void ReportOnce(DefectCode code)
    {
        if (!defects.Any(d => d.Code == code))
        {
            Report(code);
        }
    }

    private bool IsStale(FactAddress address, HeldFact? held, int? seen, object? wanted)
    {
        var version = held?.Version ?? 0;
        if (seen is null || seen == version)
        {
            return false;
        }

        Report(RefusalDefects.Stale, address.ToString(), $"{seen}", $"{version}", FactDifference.Describe(address.Kind, held?.Fact, wanted));
        return true;
    }

    /// <summary>Says whether the submission is later than what stands: of two entries of one time nobody could say which corrects the other.</summary>
    private bool IsLater(FactAddress address, HeldFact? held)
    {
        var last = held?.Fact is { } fact && address.Kind.RecordedOf(fact).At is { } recorded ? NodaTime.Instant.Max(held.At, recorded) : held?.At;
        if (!(Submission.At <= last) && !(Submission.At < Year.LastAt))
        {
            return true;
        }

        Report(RefusalDefects.NotLater, address.ToString(), $"{Submission.At}", $"{last ?? Year.LastAt}");
        return false;
    }

    private void Add(FactAddress address, HeldFact? held, object? after, string? reason)
    {
        var revision = new Revision
        {
            Number = Year.Count + 1,
            Address = address,
            Version = (held?.Version ?? 0) + 1,
            Before = held?.Fact,
            After = after,
            By = Submission.By,
            ApprovedBy = Submission.ApprovedBy,
            At = Submission.At,
            Reason = reason,
            Act = Submission.Act,
        };
        revisions.Add(revision);
        Year = Year.Fold(revision);
    }
}
