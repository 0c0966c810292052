namespace ElJournal.ReferenceHost.Site;

/// <summary>What a page about a failure says.</summary>
public sealed record FailureModel(string Title, string Text);
