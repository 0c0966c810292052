using System.Reflection;
using ElJournal.ReferenceHost.Storage;
using Xunit.Sdk;

namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>Runs a theory about the store on SQLite.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[nameof(StoreProvider.Sqlite)]];
}
