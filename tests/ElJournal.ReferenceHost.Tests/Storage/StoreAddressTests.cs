using ElJournal.ReferenceHost.Storage;

namespace ElJournal.ReferenceHost.Tests.Storage;

public sealed class StoreAddressTests
{
    [Theory]
    [InlineData("school.db", nameof(StoreProvider.Sqlite))]
    [InlineData("/var/lib/eljournal/school.db", nameof(StoreProvider.Sqlite))]
    [InlineData("Host=db;Database=eljournal;Username=school;Password=secret", nameof(StoreProvider.PostgreSql))]
    public void TryParse_Address_NamesItsDataBase(string text, string provider) => Assert.Equal(provider, $"{StoreAddress.TryParse(text)?.Provider}");

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Database=eljournal")]
    [InlineData("цвет=синий")]
    public void TryParse_WhatIsNoAddress_IsNone(string text) => Assert.Null(StoreAddress.TryParse(text));

    [Fact]
    public void ToString_ConnectionString_KeepsThePasswordToItself()
    {
        var text = StoreAddress.TryParse("Host=db;Database=eljournal;Username=school;Password=secret")!.ToString();

        Assert.Equal("PostgreSQL db/eljournal", text);
    }
}
