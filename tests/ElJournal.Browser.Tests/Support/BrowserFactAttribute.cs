namespace ElJournal.Browser.Tests.Support;

/// <summary>A fact about what a browser shows; skipped on a machine without one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.SkipReason;
}
