namespace ElJournal.ReferenceHost.Site.Messages;

/// <summary>Что показать из сообщений: letters or notices, so that many notices bury no letter, and which page of them.</summary>
/// <param name="IsOfNotices">Whether what the journal told of itself (уведомления) is shown; otherwise what people wrote.</param>
/// <param name="Page">Which page, from one.</param>
/// <param name="Class">The class to whose families one writes beside it; null while none is chosen.</param>
public sealed record MessageChoice(bool IsOfNotices = false, int Page = 1, string? Class = null);
