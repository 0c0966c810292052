namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Домашнее задание, как его присылают.</summary>
/// <param name="Text">The task; without it, it is stated that nothing is set.</param>
/// <param name="Due">For which day.</param>
/// <param name="Minutes">How long it is meant to take.</param>
/// <param name="Reason">Why, where a reason is asked for.</param>
internal sealed record HomeworkBody(string? Text, string? Due, int? Minutes, string? Reason);
