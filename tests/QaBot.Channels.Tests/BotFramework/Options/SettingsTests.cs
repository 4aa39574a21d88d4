using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using QaBot.Channels.BotFramework;
using QaBot.Channels.Tests.Fixtures;

namespace QaBot.Channels.Tests.BotFramework.Options;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("BotFramework:MaxBodyBytes", "5")]
    [InlineData("BotFramework:MaxBodyBytes", "many")]
    [InlineData("BotFramework:MaxDepth", "1000")]
    [InlineData("BotFramework:SendRetries", "-1")]
    [InlineData("BotFramework:SendTimeout", "01:00:00")]
    [InlineData("BotFramework:AllowedServiceHosts:0", "https://example.org/")]
    [InlineData("BotFramework:MaxBodyByte", "2000")]
    [InlineData("BotFramework:RepeatsWithin", "1.00:00:00")]
    [InlineData("MicrosoftAppType", "Other")]
    [InlineData("ChannelService", "https://example.org")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "http://example.org/metadata")]
    [InlineData("ToChannelFromBotLoginUrl", "nowhere")]
    public void Problem_names_key_and_value(string key, string value)
    {
        var error = Assert.Throws<OptionsValidationException>(() => Read((key, value)));

        Assert.Contains(key.Replace(":0", "", StringComparison.Ordinal), error.Message, StringComparison.Ordinal);
        Assert.Contains(value, error.Message, StringComparison.Ordinal);
        Assert.Contains("Correct it", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SingleTenant")]
    [InlineData("UserAssignedMSI")]
    public void App_of_one_tenant_without_it_is_a_problem(string type) =>
        Assert.Throws<OptionsValidationException>(() => Read(("MicrosoftAppId", "app"), ("MicrosoftAppType", type)));

    [Fact]
    public async Task Problem_keeps_the_program_from_starting() =>
        await Assert.ThrowsAsync<OptionsValidationException>(() => BotServer.StartAsync(configuration: [("BotFramework:MaxDepth", "0")]));

    [Fact]
    public void Defaults_are_those_of_the_public_cloud()
    {
        var identity = Read().Identity;

        Assert.Equal("https://login.botframework.com/v1/.well-known/openidconfiguration", Assert.Single(identity.ChannelMetadataUrls));
        Assert.Equal("https://api.botframework.com", Assert.Single(identity.ChannelIssuers));
        Assert.Equal("https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration", identity.EntraMetadataUrl);
        Assert.Equal("https://login.microsoftonline.com/botframework.com", identity.OutboundAuthority);
    }

    private static BotFrameworkSettings Read(params (string Key, string Value)[] pairs) => BotFrameworkSettings.From(
        new ConfigurationBuilder().AddInMemoryCollection(pairs.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))).Build());
}
