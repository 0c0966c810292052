using ElJournal.Rules.Monitoring;
using ElJournal.Rules.Norms;
using NodaTime;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Обязанность, которая ещё не исполнена.</summary>
/// <param name="Id">The id, for <c>explain</c>.</param>
/// <param name="Act">The act.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Norm">What the norm wants.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Journal">The journal; null where it belongs to none.</param>
/// <param name="Due">When it is due; null where nobody can say.</param>
/// <param name="Verdict">Pending or overdue, by its code.</param>
/// <param name="IsAdvice">Whether the act only advises it.</param>
internal sealed record DutyView(string Id, string Act, string Clause, string Norm, string Title, string? Journal, Instant? Due, string Verdict, bool IsAdvice)
{
    internal static DutyView Of(ToDoItem duty) => new(
        duty.Id, duty.Binding.Act, duty.Binding.Clause.Id, duty.Binding.Norm.Title, duty.Title, duty.Journal?.Value, duty.Due.InstantOrNull, duty.Verdict.ToCode(), duty.IsAdvice);
}
