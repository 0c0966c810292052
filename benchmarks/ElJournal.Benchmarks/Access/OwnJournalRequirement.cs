using ElJournal.Domain.Journals;
using Microsoft.AspNetCore.Authorization;

namespace ElJournal.Benchmarks.Access;

/// <summary>The simplest thing that one would write in ASP.NET Core: who asks is the teacher of the journal.</summary>
internal sealed class OwnJournalRequirement : AuthorizationHandler<OwnJournalRequirement, Journal>, IAuthorizationRequirement
{
    internal const string Teacher = "teacher";

    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, OwnJournalRequirement requirement, Journal resource)
    {
        if (resource.Teacher is { } teacher && context.User.HasClaim(Teacher, teacher.Value))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
