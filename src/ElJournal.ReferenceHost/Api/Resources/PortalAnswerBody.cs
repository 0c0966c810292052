namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Что ответил портал.</summary>
/// <param name="Answer">The code: <c>accepted</c> or <c>refused</c>.</param>
/// <param name="Reason">Why it is noted so late or otherwise, where a reason is asked for.</param>
internal sealed record PortalAnswerBody(string? Answer, string? Reason);
