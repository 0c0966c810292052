namespace ElJournal.Browser.Tests.Support;

/// <summary>A theory about what a browser shows; skipped on a machine without one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.SkipReason;
}
