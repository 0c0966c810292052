namespace ElJournal.ReferenceHost.Site.SignIns;

/// <summary>What the page of a new password shows.</summary>
/// <param name="IsFirst">Whether the present password was given by somebody else and must be replaced.</param>
/// <param name="Error">Why it did not work; null at first.</param>
public sealed record PasswordModel(bool IsFirst, string? Error = null);
