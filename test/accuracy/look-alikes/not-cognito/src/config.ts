export const clarifaiCognito = {
  userPoolId: 'eu-central-1_EXAMPLE',
  userPoolClientId: 'exampleexampleexampleexample',
  identityPoolId: 'eu-central-1:00000000-0000-0000-0000-000000000000',
};
