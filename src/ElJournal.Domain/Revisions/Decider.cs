using ElJournal.Domain.Defects;
using ElJournal.Domain.Revisions.Deciding;
using ElJournal.Domain.Revisions.Policies;

namespace ElJournal.Domain.Revisions;

/// <summary>Решение по обращению: revisions, or all the reasons why there are none.</summary>
/// <remarks>Says nothing of who may do what: that is access, and is asked for before. Safe on any thread.</remarks>
public static class Decider
{
    /// <summary>Decides on a submission.</summary>
    /// <param name="year">The year as it stands.</param>
    /// <param name="submission">What somebody wants done.</param>
    /// <param name="policy">What locks ask on that day.</param>
    /// <returns>The revisions and the year after them; or every defect found, and then nothing is changed.</returns>
    public static Result<Decision> Decide(RevisedYear year, Submission submission, JournalPolicy policy)
    {
        var drafting = new Drafting(Preconditions.NotNull(year), Preconditions.NotNull(submission), Preconditions.NotNull(policy));
        foreach (var command in submission.Commands)
        {
            command.Draft(drafting);
        }

        return drafting.Finish();
    }
}
