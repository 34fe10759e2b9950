// Every service that Keyturn knows: one line here, one data file beside it.

import type { Provider } from "../model/provider.ts";
import { onePassword } from "./1password.ts";
import { adyen } from "./adyen.ts";
import { airtable } from "./airtable.ts";
import { algolia } from "./algolia.ts";
import { alibaba } from "./alibaba.ts";
import { amplitude } from "./amplitude.ts";
import { anthropic } from "./anthropic.ts";
import { asaas } from "./asaas.ts";
import { asana } from "./asana.ts";
import { atlassian } from "./atlassian.ts";
import { atlassianAdmin } from "./atlassian-admin.ts";
import { auth0 } from "./auth0.ts";
import { aws } from "./aws.ts";
import { azure } from "./azure.ts";
import { azureDevops } from "./azure-devops.ts";
import { azureOpenai } from "./azure-openai.ts";
import { bitbucket } from "./bitbucket.ts";
import { box } from "./box.ts";
import { braintree } from "./braintree.ts";
import { brevo } from "./brevo.ts";
import { buildkite } from "./buildkite.ts";
import { calendly } from "./calendly.ts";
import { cerebras } from "./cerebras.ts";
import { checkout } from "./checkout.ts";
import { circleci } from "./circleci.ts";
import { clerk } from "./clerk.ts";
import { clickup } from "./clickup.ts";
import { clojars } from "./clojars.ts";
import { cloudflare } from "./cloudflare.ts";
import { cloudinary } from "./cloudinary.ts";
import { cloudsmith } from "./cloudsmith.ts";
import { codecov } from "./codecov.ts";
import { cohere } from "./cohere.ts";
import { confluent } from "./confluent.ts";
import { contentful } from "./contentful.ts";
import { contextualAG } from "./contextual-a-g.ts";
import { contextualHZ } from "./contextual-h-z.ts";
import { crates } from "./crates.ts";
import { dailybot } from "./dailybot.ts";
import { databricks } from "./databricks.ts";
import { datadog } from "./datadog.ts";
import { deepgram } from "./deepgram.ts";
import { deepseek } from "./deepseek.ts";
import { digitalocean } from "./digitalocean.ts";
import { discord } from "./discord.ts";
import { docker } from "./docker.ts";
import { doppler } from "./doppler.ts";
import { drone } from "./drone.ts";
import { dropbox } from "./dropbox.ts";
import { duffel } from "./duffel.ts";
import { dynatrace } from "./dynatrace.ts";
import { easypost } from "./easypost.ts";
import { elastic } from "./elastic.ts";
import { elasticCloud } from "./elastic-cloud.ts";
import { elevenlabs } from "./elevenlabs.ts";
import { facebook } from "./facebook.ts";
import { fastly } from "./fastly.ts";
import { figma } from "./figma.ts";
import { flutterwave } from "./flutterwave.ts";
import { fly } from "./fly.ts";
import { generic } from "./generic.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import { gocardless } from "./gocardless.ts";
import { google } from "./google.ts";
import { grafana } from "./grafana.ts";
import { grafanaCloud } from "./grafana-cloud.ts";
import { groq } from "./groq.ts";
import { harness } from "./harness.ts";
import { heroku } from "./heroku.ts";
import { honeycomb } from "./honeycomb.ts";
import { hubspot } from "./hubspot.ts";
import { huggingFace } from "./hugging-face.ts";
import { ibm } from "./ibm.ts";
import { infisical } from "./infisical.ts";
import { intercom } from "./intercom.ts";
import { jfrog } from "./jfrog.ts";
import { klaviyo } from "./klaviyo.ts";
import { langsmith } from "./langsmith.ts";
import { lark } from "./lark.ts";
import { launchdarkly } from "./launchdarkly.ts";
import { linear } from "./linear.ts";
import { linode } from "./linode.ts";
import { lob } from "./lob.ts";
import { mailchimp } from "./mailchimp.ts";
import { mailgun } from "./mailgun.ts";
import { mandrill } from "./mandrill.ts";
import { mapbox } from "./mapbox.ts";
import { markedServices } from "./marked-services.ts";
import { mercury } from "./mercury.ts";
import { mergify } from "./mergify.ts";
import { microsoftEntra } from "./microsoft-entra.ts";
import { mistral } from "./mistral.ts";
import { monday } from "./monday.ts";
import { mongodbAtlas } from "./mongodb-atlas.ts";
import { neon } from "./neon.ts";
import { netlify } from "./netlify.ts";
import { newRelic } from "./new-relic.ts";
import { ngrok } from "./ngrok.ts";
import { notion } from "./notion.ts";
import { npm } from "./npm.ts";
import { nuget } from "./nuget.ts";
import { okta } from "./okta.ts";
import { onfido } from "./onfido.ts";
import { openai } from "./openai.ts";
import { openrouter } from "./openrouter.ts";
import { opsgenie } from "./opsgenie.ts";
import { paddle } from "./paddle.ts";
import { pagerduty } from "./pagerduty.ts";
import { paypal } from "./paypal.ts";
import { paystack } from "./paystack.ts";
import { perplexity } from "./perplexity.ts";
import { persona } from "./persona.ts";
import { pinecone } from "./pinecone.ts";
import { plaid } from "./plaid.ts";
import { planetscale } from "./planetscale.ts";
import { posthog } from "./posthog.ts";
import { postman } from "./postman.ts";
import { postmark } from "./postmark.ts";
import { pulumi } from "./pulumi.ts";
import { pypi } from "./pypi.ts";
import { railway } from "./railway.ts";
import { razorpay } from "./razorpay.ts";
import { render } from "./render.ts";
import { replicate } from "./replicate.ts";
import { resend } from "./resend.ts";
import { rubygems } from "./rubygems.ts";
import { salesforce } from "./salesforce.ts";
import { scaleway } from "./scaleway.ts";
import { segment } from "./segment.ts";
import { sendgrid } from "./sendgrid.ts";
import { sentry } from "./sentry.ts";
import { servicesAB } from "./services-a-b.ts";
import { servicesC } from "./services-c.ts";
import { servicesDF } from "./services-d-f.ts";
import { servicesGK } from "./services-g-k.ts";
import { servicesLN } from "./services-l-n.ts";
import { servicesOR } from "./services-o-r.ts";
import { servicesS } from "./services-s.ts";
import { servicesTZ } from "./services-t-z.ts";
import { shopify } from "./shopify.ts";
import { signedServices } from "./signed-services.ts";
import { slack } from "./slack.ts";
import { snowflake } from "./snowflake.ts";
import { snyk } from "./snyk.ts";
import { sonarqube } from "./sonarqube.ts";
import { spotify } from "./spotify.ts";
import { square } from "./square.ts";
import { stripe } from "./stripe.ts";
import { supabase } from "./supabase.ts";
import { tailscale } from "./tailscale.ts";
import { telegram } from "./telegram.ts";
import { temporal } from "./temporal.ts";
import { tencent } from "./tencent.ts";
import { terraform } from "./terraform.ts";
import { together } from "./together.ts";
import { travis } from "./travis.ts";
import { trello } from "./trello.ts";
import { twilio } from "./twilio.ts";
import { typeform } from "./typeform.ts";
import { upstash } from "./upstash.ts";
import { vault } from "./vault.ts";
import { vercel } from "./vercel.ts";
import { vultr } from "./vultr.ts";
import { weightsAndBiases } from "./weights-and-biases.ts";
import { workos } from "./workos.ts";
import { xai } from "./xai.ts";
import { zendesk } from "./zendesk.ts";

export const catalogue: readonly Provider[] = [
  onePassword,
  adyen,
  airtable,
  algolia,
  alibaba,
  amplitude,
  anthropic,
  asaas,
  asana,
  atlassian,
  atlassianAdmin,
  auth0,
  aws,
  azureDevops,
  azureOpenai,
  azure,
  bitbucket,
  box,
  braintree,
  brevo,
  buildkite,
  calendly,
  cerebras,
  checkout,
  circleci,
  clerk,
  clickup,
  clojars,
  cloudflare,
  cloudinary,
  cloudsmith,
  codecov,
  cohere,
  confluent,
  contentful,
  crates,
  dailybot,
  databricks,
  datadog,
  deepgram,
  deepseek,
  digitalocean,
  discord,
  docker,
  doppler,
  drone,
  dropbox,
  duffel,
  dynatrace,
  easypost,
  elastic,
  elasticCloud,
  elevenlabs,
  facebook,
  fastly,
  figma,
  flutterwave,
  fly,
  generic,
  github,
  gitlab,
  gocardless,
  google,
  grafana,
  grafanaCloud,
  groq,
  harness,
  heroku,
  honeycomb,
  hubspot,
  huggingFace,
  ibm,
  infisical,
  intercom,
  jfrog,
  klaviyo,
  langsmith,
  lark,
  launchdarkly,
  linear,
  linode,
  lob,
  mailchimp,
  mailgun,
  mandrill,
  mapbox,
  mercury,
  mergify,
  microsoftEntra,
  mistral,
  monday,
  mongodbAtlas,
  neon,
  netlify,
  newRelic,
  ngrok,
  notion,
  npm,
  nuget,
  okta,
  onfido,
  openai,
  openrouter,
  opsgenie,
  paddle,
  pagerduty,
  paypal,
  paystack,
  perplexity,
  persona,
  pinecone,
  plaid,
  planetscale,
  posthog,
  postman,
  postmark,
  pulumi,
  pypi,
  railway,
  razorpay,
  render,
  replicate,
  resend,
  rubygems,
  salesforce,
  scaleway,
  segment,
  sendgrid,
  sentry,
  shopify,
  slack,
  snowflake,
  snyk,
  sonarqube,
  spotify,
  square,
  stripe,
  supabase,
  tailscale,
  telegram,
  temporal,
  tencent,
  terraform,
  together,
  travis,
  trello,
  twilio,
  typeform,
  upstash,
  vault,
  vercel,
  vultr,
  weightsAndBiases,
  workos,
  xai,
  zendesk,
  ...servicesAB,
  ...servicesC,
  ...servicesDF,
  ...servicesGK,
  ...servicesLN,
  ...servicesOR,
  ...servicesS,
  ...servicesTZ,
  ...markedServices,
  ...signedServices,
  ...contextualAG,
  ...contextualHZ,
];
