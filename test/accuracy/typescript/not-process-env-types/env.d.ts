declare namespace NodeJS {
  interface ProcessEnv { EXPO_PUBLIC_CLARIFAI_PAT: string; EXPO_PUBLIC_CLARIFAI_APP_ID: string; }
}
