using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Defects;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Rules.Access;
using ElJournal.Rules.Norms;
using NodaTime;

namespace ElJournal.Rules.Desk;

/// <summary>What a desk says to a submission, and in which words it refuses.</summary>
public sealed partial class JournalDesk
{
    private DeskReply Judge(Submission submission, AccessCategory? capacity)
    {
        var denials = Denials(submission, capacity).Distinct().ToImmutableArray();
        if (!denials.IsEmpty)
        {
            return new DeskReply.Refused(denials);
        }

        var today = Year.Clock!.DateOf(submission.At);
        var decided = Decider.Decide(Year, submission, policyOn(today));
        if (!decided.TryGet(out var decision))
        {
            return new DeskReply.Refused([.. decided.Defects.Select(RefusalOf)]);
        }

        var concerns = ConcernsOf(decision, submission.At, today);
        if (concerns.Any(c => c.Mode == EnforcementMode.Block))
        {
            return new DeskReply.Refused([.. concerns.Where(c => c.Mode == EnforcementMode.Block).Select(RefusalOf)]);
        }

        return submission.Reason is null && concerns.Any(c => c.Mode == EnforcementMode.RequireReason)
            ? new DeskReply.ReasonNeeded([.. concerns.Where(c => c.Mode == EnforcementMode.RequireReason)])
            : new DeskReply.Accepted(decision, concerns);
    }

    private ImmutableArray<DeskConcern> ConcernsOf(Decision decision, Instant at, LocalDate today)
    {
        lock (gate)
        {
            return watch?.ConcernsOf(decision, at, today) ?? [];
        }
    }

    private IEnumerable<DeskRefusal> Denials(Submission submission, AccessCategory? capacity)
    {
        var asked = new DeskRequests(Year, submission);
        foreach (var command in submission.Commands)
        {
            var requests = asked.Of(command).ToList();
            if (requests.Count == 0)
            {
                yield return RefusalOf(new Defect(DeskDefects.NotThroughADesk, default, command.GetType().Name));
            }

            foreach (var refusal in requests.SelectMany(r => Denials(submission, r, capacity)))
            {
                yield return refusal;
            }
        }
    }

    private IEnumerable<DeskRefusal> Denials(Submission submission, DeskRequest request, AccessCategory? capacity) =>
        submission.ApprovedBy.Select(a => Denial(PersonId.Parse(a.Value), DeskRequests.Approval(request, submission.By), submission.At, capacity: null))
            .Prepend(Denial(submission.By, request, submission.At, capacity))
            .OfType<DeskRefusal>();

    private DeskRefusal? Denial(PersonId who, DeskRequest request, Instant at, AccessCategory? capacity)
    {
        if (School.FindActor(who) is not { } person)
        {
            return RefusalOf(new Defect(DeskDefects.Unknown, default, who.Value));
        }

        var actor = capacity is { } only ? person.In(only) : person;

        var resource = School.Resolve(request.Target);
        var decision = School.Decide(actor, request.Action, resource, at);
        if (decision.IsAllowed)
        {
            return null;
        }

        var explanation = School.Explain(actor, request.Action, resource, at);
        var words = $"{AccessCodes.Actions.MeaningOf(request.Action)} «{AccessCodes.Resources.MeaningOf(request.Target.Kind)}»";
        var refusal = RefusalOf(new Defect(DeskDefects.Denied, default, words, string.Join(' ', explanation.Reasons), string.Join(' ', explanation.Help)));
        return refusal with { Act = decision.Norm!.Act, Clause = decision.Norm.Clause };
    }

    private static DeskRefusal RefusalOf(Defect defect)
    {
        var arguments = defect.Arguments.Cast<object?>().ToArray();
        return new DeskRefusal(
            defect.Code.Id,
            DeskClauses.Base.Id,
            DeskClauses.Of(defect.Code),
            string.Format(CultureInfo.InvariantCulture, defect.Code.Cause, arguments),
            string.Format(CultureInfo.InvariantCulture, defect.Code.Remedy, arguments));
    }

    private static DeskRefusal RefusalOf(DeskConcern concern)
    {
        var defect = new Defect(DeskDefects.Blocked, default, concern.Binding.Norm.Title, concern.About, concern.Verdict.ToRussian());
        return RefusalOf(defect) with { Act = concern.Binding.Act, Clause = concern.Binding.Clause };
    }
}
