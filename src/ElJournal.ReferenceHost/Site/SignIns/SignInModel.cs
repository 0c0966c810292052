namespace ElJournal.ReferenceHost.Site.SignIns;

/// <summary>What the page of signing in shows.</summary>
/// <param name="IsDemo">Whether the accounts of the demo are shown.</param>
/// <param name="Return">Where to go afterwards.</param>
/// <param name="Login">What was typed in before.</param>
/// <param name="Error">Why it did not work; null at first.</param>
public sealed record SignInModel(bool IsDemo, string Return, string Login = "", string? Error = null);
